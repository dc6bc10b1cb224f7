/** What the engine tells the read model. */
@NullMarked
package org.mera.progress.process;

import org.jspecify.annotations.NullMarked;
