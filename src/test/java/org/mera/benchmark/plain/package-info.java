/** What Mera's start and memory are compared with. Knows nothing of Mera. */
@NullMarked
package org.mera.benchmark.plain;

import org.jspecify.annotations.NullMarked;
