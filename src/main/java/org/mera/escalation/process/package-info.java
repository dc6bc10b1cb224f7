/** What the process {@code step-deadline} asks of the ladders and tells them. */
@NullMarked
package org.mera.escalation.process;

import org.jspecify.annotations.NullMarked;
