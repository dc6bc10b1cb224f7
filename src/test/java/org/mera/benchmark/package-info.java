/**
 * How fast Mera is, as figures that anyone can repeat: {@code ./mvnw -Pbenchmark verify}.
 * Nothing in here is a test, and no test is timed.
 */
@NullMarked
package org.mera.benchmark;

import org.jspecify.annotations.NullMarked;
