package org.mera.benchmark;

import java.util.List;

/**
 * One run of the benchmarks on one database.
 *
 * @param database where
 * @param engines who takes part; their databases keep what earlier benchmarks left
 * @param full whether to take one's time
 * @param benchmark name of the benchmark that runs
 * @param report takes the figures
 */
record Run(BenchmarkDatabase database, Engines engines, boolean full, String benchmark, Report report) {

	Run of(String name) {
		return new Run(this.database, this.engines, this.full, name, this.report);
	}

	MeraEngine mera() {
		return this.engines.mera();
	}

	BareEngine bare() {
		return this.engines.bare();
	}

	/** How many, depending on how much time there is. */
	int number(int inShort, int inFull) {
		return this.full ? inFull : inShort;
	}

	/**
	 * How many rounds. In short mode all databases have to be done within five minutes,
	 * and most goals are PostgreSQL's, which comes last.
	 */
	int rounds(int inFull) {
		List<BenchmarkDatabase> all = BenchmarkDatabase.available();
		return number((this.database == all.get(all.size() - 1)) ? 2 : 1, inFull);
	}

	/**
	 * How much to do before it is measured. In short mode less on a second database: what
	 * the compiler did for the first still holds.
	 */
	int warming(int inShort, int inFull) {
		boolean isFirst = this.database == BenchmarkDatabase.available().get(0);
		return number(isFirst ? inShort : Math.max(1, inShort / 4), inFull);
	}

	/**
	 * Notes a figure; those with the same names, one of each round, become one line of
	 * the report.
	 */
	void note(String measure, String contestant, String unit, double value) {
		this.report.add(new Figure(this.benchmark, this.database.toString(), measure, contestant, unit), value);
	}

	/**
	 * Notes what was asked of the database since counting began, for each of so many
	 * pieces of work. With {@code -Dbenchmark.statements} each statement is printed.
	 */
	void note(String work, Contestant contestant, StatementCounts statements, int pieces, String piece) {
		statements.end()
			.forEach((kind, count) -> note(work + ": " + kind, contestant.name(), "per " + piece,
					count / (double) pieces));
		if (Boolean.getBoolean("benchmark.statements")) {
			statements.byText()
				.forEach((text, count) -> System.out.printf("%s\t%.2f\t%s%n", contestant.name(),
						count / (double) pieces, text));
		}
	}

	/** A race whose figures come into the report. */
	Race race(String measure, String unit) {
		return new Race(this, measure, unit);
	}

}
