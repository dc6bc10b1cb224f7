package org.mera.mypage;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.mera.measure.DueDates;
import org.mera.measure.Measures;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;
import org.mera.notification.EmptyGroups;
import org.mera.people.Presence;

import org.springframework.stereotype.Component;

/** Looks who is there to do the steps that are open or begin soon. */
@Component
class EmptyGroupsOfSteps implements EmptyGroups {

	private static final int DAYS_AHEAD = 14;

	private final Measures measures;

	private final Steps steps;

	private final Presence presence;

	private final DueDates dueDates;

	private final Coordinators coordinators;

	EmptyGroupsOfSteps(Measures measures, Steps steps, Presence presence, DueDates dueDates,
			Coordinators coordinators) {
		this.measures = measures;
		this.steps = steps;
		this.presence = presence;
		this.dueDates = dueDates;
		this.coordinators = coordinators;
	}

	@Override
	public List<EmptyGroup> soon() {
		LocalDate today = this.dueDates.today();
		LocalDate end = today.plusDays(DAYS_AHEAD);
		List<String> groups = this.measures.running()
			.stream()
			.flatMap((measure) -> this.steps.of(measure.id()).stream())
			.filter((step) -> !step.isClosed() && !step.start().isAfter(end))
			.flatMap(EmptyGroupsOfSteps::groups)
			.distinct()
			.toList();
		return this.presence.groupsWithoutAnybody(today, end, groups)
			.stream()
			.map((gap) -> new EmptyGroup(gap.groupId(), this.coordinators.groupName(gap.groupId()), gap.from(),
					gap.to()))
			.toList();
	}

	private static Stream<String> groups(StepExecution step) {
		return Stream.concat(step.responsible().stream(), step.approvers().stream());
	}

}
