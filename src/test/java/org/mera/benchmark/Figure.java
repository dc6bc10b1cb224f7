package org.mera.benchmark;

/**
 * What a line of the report is about.
 *
 * @param benchmark the benchmark's name
 * @param database on which database
 * @param measure what was measured
 * @param contestant of whom
 * @param unit in which unit
 */
record Figure(String benchmark, String database, String measure, String contestant, String unit) {
}
