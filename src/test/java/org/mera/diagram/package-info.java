/**
 * The pictures of the processes.
 */
@NullMarked
package org.mera.diagram;

import org.jspecify.annotations.NullMarked;
