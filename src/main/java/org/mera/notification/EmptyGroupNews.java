package org.mera.notification;

import java.util.List;

import org.mera.actionplan.ActionPlans;
import org.mera.actionplan.PlanGroup.Role;
import org.mera.notification.EmptyGroups.EmptyGroup;
import org.mera.notification.Page.Entry;
import org.mera.people.MailKind;
import org.mera.people.People;
import org.mera.people.Person;
import org.mera.workflow.MorningLook;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Tells the coordinators in the morning when a group will be without anybody: once, and
 * again when there are further days.
 */
@Component
class EmptyGroupNews implements OtherEntries, MorningLook {

	private final ObjectProvider<EmptyGroups> emptyGroups;

	private final ToldGroups told;

	private final Mailboxes mailboxes;

	private final ActionPlans plans;

	private final People people;

	private final Links links;

	private final Words words;

	EmptyGroupNews(ObjectProvider<EmptyGroups> emptyGroups, ToldGroups told, Mailboxes mailboxes, ActionPlans plans,
			People people, Links links, Words words) {
		this.emptyGroups = emptyGroups;
		this.told = told;
		this.mailboxes = mailboxes;
		this.plans = plans;
		this.people = people;
		this.links = links;
		this.words = words;
	}

	@Override
	public String name() {
		return "empty-groups";
	}

	/** Looks for what the coordinators have not been told of. */
	@Override
	public void look() {
		if (this.told.isNewsIn(soon())) {
			this.mailboxes.put(coordinators(), kind(), null, List.of());
		}
	}

	private List<String> coordinators() {
		List<String> groups = this.plans.all()
			.stream()
			.flatMap((plan) -> plan.groupsOf(Role.COORDINATORS).stream())
			.distinct()
			.toList();
		return this.people.recipients(groups)
			.stream()
			.filter((person) -> this.mailboxes.isWanted(person, kind()))
			.map(Person::id)
			.toList();
	}

	private List<EmptyGroup> soon() {
		return this.emptyGroups.stream().flatMap((each) -> each.soon().stream()).toList();
	}

	@Override
	public MailKind kind() {
		return MailKind.EMPTY_GROUP;
	}

	@Override
	public List<Entry> of(List<PersonalNotice> waiting) {
		List<Entry> entries = soon().stream().map(this::entry).toList();
		if (entries.isEmpty()) {
			waiting.forEach(PersonalNotice::over);
		}
		return entries;
	}

	private Entry entry(EmptyGroup group) {
		Object[] facts = { group.name(), group.from(), group.to() };
		return new Entry(this.words.say("headline." + kind(), facts), List.of(this.words.say("says." + kind(), facts)),
				List.of(), this.links.ownPage());
	}

}
