/** The engine's jobs, incidents and migrations, for those who run Mera. */
@NullMarked
package org.mera.operations.process;

import org.jspecify.annotations.NullMarked;
