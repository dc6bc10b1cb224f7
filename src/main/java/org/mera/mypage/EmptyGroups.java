package org.mera.mypage;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.mera.measure.DueDates;
import org.mera.measure.Measures;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;
import org.mera.people.Presence;

import org.springframework.stereotype.Component;

/** The groups that have something to do soon and nobody there to do it. */
@Component
class EmptyGroups {

	private static final int DAYS_AHEAD = 14;

	private final Measures measures;

	private final Steps steps;

	private final Presence presence;

	private final DueDates dueDates;

	EmptyGroups(Measures measures, Steps steps, Presence presence, DueDates dueDates) {
		this.measures = measures;
		this.steps = steps;
		this.presence = presence;
		this.dueDates = dueDates;
	}

	/** Their days without anybody, as far as one looks ahead. */
	List<Presence.Gap> soon() {
		LocalDate today = this.dueDates.today();
		LocalDate end = today.plusDays(DAYS_AHEAD);
		List<String> groups = this.measures.running()
			.stream()
			.flatMap((measure) -> this.steps.of(measure.id()).stream())
			.filter((step) -> !step.isClosed() && !step.start().isAfter(end))
			.flatMap(EmptyGroups::groups)
			.distinct()
			.toList();
		return this.presence.groupsWithoutAnybody(today, end, groups);
	}

	private static Stream<String> groups(StepExecution step) {
		return Stream.concat(step.responsible().stream(), step.approvers().stream());
	}

}
