/** What the processes of the Civic Academy ask of its facts and tell them. */
@NullMarked
package org.mera.academy.process;

import org.jspecify.annotations.NullMarked;
