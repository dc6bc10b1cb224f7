/** What the processes of measure 1 ask of the workshops and tell them. */
@NullMarked
package org.mera.workshop.process;

import org.jspecify.annotations.NullMarked;
