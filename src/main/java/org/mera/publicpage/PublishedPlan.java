package org.mera.publicpage;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mera.measure.Terms;
import org.mera.progress.PlanProgress;
import org.mera.reporting.PublishedReport;

/**
 * A plan as everybody may see it.
 *
 * @param city the city that adopted it
 * @param email whom to write to
 * @param asOf the day on which all this stood so
 * @param measures in the printed order
 * @param reports what was published on it, the newest first; that never changes
 * @param summary what the coordinators said at the plan's end
 * @param lessons what the next plan should do otherwise
 */
record PublishedPlan(PlanProgress progress, String city, String email, LocalDate asOf, List<PublishedMeasure> measures,
		List<PublishedReport> reports, @Nullable String summary, @Nullable String lessons) {

	String id() {
		return this.progress.id();
	}

	public String address() {
		return PublicAddresses.plan(id());
	}

	public long count(PublishedStep.State... states) {
		return this.measures.stream()
			.flatMap((measure) -> measure.steps().stream())
			.filter((step) -> List.of(states).contains(step.state()))
			.count();
	}

	public Timeline timeline(Terms terms) {
		return new TimelineDrawing(this, terms).draw();
	}

}
