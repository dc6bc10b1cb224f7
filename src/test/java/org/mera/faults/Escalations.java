package org.mera.faults;

import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What nodes that share a database have escalated. */
final class Escalations {

	private final Store store;

	private Escalations(Store store) {
		this.store = store;
	}

	static Escalations in(Store store) {
		return new Escalations(store);
	}

	/** How many there are by now. */
	long count() {
		return count("select count(*) from ladder_entry where kind = 'OVERDUE'");
	}

	/** How many rows a question about the same database counts. */
	long count(String question) {
		try (Stored stored = Stored.in(this.store)) {
			return stored.count(question);
		}
	}

	/**
	 * In the end: tells how many there are, and that each was once and none is missing.
	 */
	void areWhole(LocalDate today, Findings findings) {
		try (Stored stored = Stored.in(this.store)) {
			stored.wrong(new Journal());
			List<String> wrong = stored.wrongAtRest(today.toString());
			findings.note("escalations in the end", count());
			findings.note("steps that were overdue",
					stored.count("select count(*) from step_execution where overdue_since is not null"));
			findings.note("missing, doubled or half done", wrong.isEmpty() ? "nothing" : wrong);
			assertThat(wrong).isEmpty();
			findings.held();
		}
	}

}
