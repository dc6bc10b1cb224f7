/** What the processes ask of the measures and tell them. */
@NullMarked
package org.mera.measure.process;

import org.jspecify.annotations.NullMarked;
