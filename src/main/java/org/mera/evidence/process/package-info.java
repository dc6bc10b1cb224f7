/** Which step a task belongs to. */
@NullMarked
package org.mera.evidence.process;

import org.jspecify.annotations.NullMarked;
