package org.mera.notification;

import java.time.LocalDate;
import java.util.List;

/** Occasions to tell somebody something. */
final class TestNotices {

	private TestNotices() {
	}

	/** An overdue step got its result. */
	static Notice done(String title, String... groups) {
		return new EscalationClosed(step(title), List.of(groups), true);
	}

	static WatchedStep step(String title) {
		return new WatchedStep("a-plan.a-measure.a-step", "a-plan.a-measure", "a-step", "Građanska akademija", title,
				LocalDate.parse("2023-03-31"));
	}

}
