package org.mera.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mera.actionplan.ActionPlans;
import org.mera.actionplan.PlanGroup;

import org.springframework.stereotype.Component;

/** Finds the people behind groups. */
@Component
class Recipients {

	private final Directory directory;

	private final Substitutions substitutions;

	private final ActionPlans plans;

	private final Clock clock;

	Recipients(Directory directory, Substitutions substitutions, ActionPlans plans, Clock clock) {
		this.directory = directory;
		this.substitutions = substitutions;
		this.plans = plans;
		this.clock = clock;
	}

	/** Everybody in a group of some plan, by name. */
	List<Person> participants() {
		return members(this.plans.all().stream().flatMap((plan) -> plan.groups().stream()).map(PlanGroup::id))
			.sorted(Comparator.comparing(Person::name))
			.toList();
	}

	/** The groups' members, or who stands in for them today. */
	List<Person> of(Collection<String> groupIds) {
		Away away = this.substitutions.on(LocalDate.now(this.clock));
		return once(members(groupIds.stream()).map((member) -> presentFor(member, away))).toList();
	}

	private Person presentFor(Person member, Away away) {
		return away.has(member.id()) ? away.presentFor(member.id()).flatMap(this.directory::find).orElse(member)
				: member;
	}

	private Stream<Person> members(Stream<String> groupIds) {
		return once(groupIds.distinct().flatMap((group) -> this.directory.membersOf(group).stream()));
	}

	private static Stream<Person> once(Stream<Person> people) {
		return people
			.collect(Collectors.toMap(Person::id, Function.identity(), (first, second) -> first, LinkedHashMap::new))
			.values()
			.stream();
	}

}
