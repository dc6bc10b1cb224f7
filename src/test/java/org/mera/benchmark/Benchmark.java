package org.mera.benchmark;

/** Something whose speed is measured, once on each database. */
interface Benchmark {

	/** Its name in the report and in {@code -Dbenchmark.only=...}. */
	String name();

	/**
	 * Measures.
	 * @param run which database, how much, and where the figures go
	 */
	void measure(Run run) throws Exception;

}
