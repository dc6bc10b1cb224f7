package org.mera.notification;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

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

	private final ToldTaskRepository told;

	private final Mailboxes mailboxes;

	private final MailTimes times;

	private final People people;

	Digests(Worklist worklist, ToldTaskRepository told, Mailboxes mailboxes, MailTimes times, People people) {
		this.worklist = worklist;
		this.told = told;
		this.mailboxes = mailboxes;
		this.times = times;
		this.people = people;
	}

	/** Tells everybody who works today, and whatever else was not told. */
	public void gather() {
		Map<String, Set<String>> waiting = this.worklist.all();
		List<ToldTask> before = this.told.findAll();
		this.told.deleteAll(before.stream()
			.filter((task) -> !waiting.getOrDefault(task.personId(), Set.of()).contains(task.taskId()))
			.toList());
		Map<String, Set<String>> known = before.stream()
			.collect(Collectors.groupingBy(ToldTask::personId,
					Collectors.mapping(ToldTask::taskId, Collectors.toSet())));
		new TreeMap<>(waiting).forEach((person, tasks) -> {
			Set<String> fresh = new TreeSet<>(tasks);
			fresh.removeAll(known.getOrDefault(person, Set.of()));
			if (!fresh.isEmpty() && isReached(person)) {
				tell(person, fresh);
			}
		});
		this.mailboxes.remember();
	}

	private boolean isReached(String person) {
		return this.times.worksToday(person) && this.people.find(person)
			.filter((found) -> this.mailboxes.isWanted(found, NoticeKind.TASKS))
			.isPresent();
	}

	private void tell(String person, Set<String> tasks) {
		this.mailboxes.put(List.of(person), NoticeKind.TASKS, null, new NewTasks(tasks));
		tasks.forEach((task) -> this.told.save(new ToldTask(person, task)));
	}

}
