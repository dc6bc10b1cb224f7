package org.mera.notification;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.mera.people.MailKind;
import org.mera.people.People;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people each working morning what waits for them, if something is new to them.
 */
@Service
@Transactional
public class Digests {

	private final Worklist worklist;

	private final ToldTasks told;

	private final Mailboxes mailboxes;

	private final MailTimes times;

	private final People people;

	Digests(Worklist worklist, ToldTasks told, Mailboxes mailboxes, MailTimes times, People people) {
		this.worklist = worklist;
		this.told = told;
		this.mailboxes = mailboxes;
		this.times = times;
		this.people = people;
	}

	/** Tells everybody who works today. */
	public void gather() {
		Map<String, Set<String>> waiting = this.worklist.all();
		Map<String, Set<String>> known = this.told.all();
		known.forEach(
				(person, tasks) -> this.told.remove(person, without(tasks, waiting.getOrDefault(person, Set.of()))));
		new TreeMap<>(waiting).forEach((person, tasks) -> {
			Set<String> fresh = without(tasks, known.getOrDefault(person, Set.of()));
			if (!fresh.isEmpty() && isReached(person)) {
				tell(person, fresh);
			}
		});
	}

	private static Set<String> without(Set<String> all, Set<String> some) {
		Set<String> left = new TreeSet<>(all);
		left.removeAll(some);
		return left;
	}

	private boolean isReached(String person) {
		return this.times.worksToday(person) && this.people.find(person)
			.filter((found) -> this.mailboxes.isWanted(found, MailKind.TASKS))
			.isPresent();
	}

	private void tell(String person, Set<String> tasks) {
		this.mailboxes.put(List.of(person), MailKind.TASKS, null, new NewTasks(tasks));
		this.told.add(person, tasks);
	}

}
