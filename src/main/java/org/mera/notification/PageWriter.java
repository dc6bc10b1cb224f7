package org.mera.notification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mera.notification.Page.Entry;
import org.mera.notification.Page.TaskEntry;
import org.mera.people.MailKind;
import org.mera.people.Person;

import org.springframework.stereotype.Component;

/** Puts together what a person is told, and leaves out what is over. */
@Component
class PageWriter {

	/** Nobody reads more in a mail; Tasklist has all. */
	private static final int ROOM = 50;

	private final Mailboxes mailboxes;

	private final OpenSteps openSteps;

	private final Entries entries;

	private final List<OtherEntries> others;

	private final Worklist worklist;

	private final Links links;

	private final Words words;

	PageWriter(Mailboxes mailboxes, OpenSteps openSteps, Entries entries, List<OtherEntries> others, Worklist worklist,
			Links links, Words words) {
		this.mailboxes = mailboxes;
		this.openSteps = openSteps;
		this.entries = entries;
		this.others = others;
		this.worklist = worklist;
		this.links = links;
		this.words = words;
	}

	/** Writes the page; notices that are no longer true are marked so. */
	Page write(Person person, List<PersonalNotice> waiting) {
		List<Told> told = Stream.concat(aboutSteps(person, waiting), aboutOthers(waiting))
			.sorted(Comparator.comparing(Told::kind))
			.toList();
		List<Entry> shown = told.stream().limit(ROOM).map((each) -> each.entry().get()).toList();
		List<TaskEntry> tasks = tasks(person, waiting);
		int fresh = (int) tasks.stream().filter(TaskEntry::fresh).count();
		return new Page(subject(shown, told.size() + fresh, tasks, fresh), person.name(), shown,
				told.size() - shown.size(), tasks.stream().limit(ROOM).toList(), Math.max(0, tasks.size() - ROOM),
				this.links.tasklist(), this.links.ownPage());
	}

	private Stream<Told> aboutSteps(Person person, List<PersonalNotice> waiting) {
		return waiting.stream()
			.flatMap((notice) -> Notice.of(notice.kind()).flatMap((type) -> stillTrue(notice, type)).stream())
			.map((notice) -> new Told(notice.kind(), () -> this.entries.of(notice, person.id())));
	}

	private Stream<Told> aboutOthers(List<PersonalNotice> waiting) {
		return this.others.stream().flatMap((others) -> {
			List<PersonalNotice> asking = waiting.stream().filter((notice) -> notice.kind() == others.kind()).toList();
			List<Entry> entries = asking.isEmpty() ? List.of() : others.of(asking);
			return entries.stream().map((entry) -> new Told(others.kind(), () -> entry));
		});
	}

	private Optional<Notice> stillTrue(PersonalNotice waiting, Class<? extends Notice> type) {
		Notice notice = this.mailboxes.read(waiting, type);
		if (notice.isOverWithTheDate()
				&& !this.openSteps.isAwaited(notice.step().stepExecutionId(), notice.step().due())) {
			waiting.over();
			return Optional.empty();
		}
		return Optional.of(notice);
	}

	/** The tasks as they are now, if one of those that were new is still there. */
	private List<TaskEntry> tasks(Person person, List<PersonalNotice> waiting) {
		List<PersonalNotice> digests = waiting.stream().filter((notice) -> notice.kind() == MailKind.TASKS).toList();
		if (digests.isEmpty()) {
			return List.of();
		}
		Set<String> fresh = digests.stream()
			.flatMap((notice) -> this.mailboxes.read(notice, NewTasks.class).ids().stream())
			.collect(Collectors.toSet());
		List<WaitingTask> open = new ArrayList<>(this.worklist.of(person.id()));
		if (open.stream().noneMatch((task) -> fresh.contains(task.id()))) {
			digests.forEach(PersonalNotice::over);
			return List.of();
		}
		open.sort(Comparator.comparing((task) -> !fresh.contains(task.id())));
		return open.stream().map((task) -> entry(task, fresh.contains(task.id()))).toList();
	}

	private TaskEntry entry(WaitingTask task, boolean fresh) {
		String name = (task.due() != null) ? this.words.say("task.due", task.name(), task.process(), task.due())
				: this.words.say("task", task.name(), task.process());
		return new TaskEntry(name, this.links.task(task.id()), fresh);
	}

	private String subject(List<Entry> shown, int all, List<TaskEntry> tasks, int fresh) {
		if (!shown.isEmpty()) {
			return counted(shown.get(0).headline(), all - 1);
		}
		return tasks.isEmpty() ? "" : counted(this.words.say("headline.TASKS", tasks.get(0).name()), fresh - 1);
	}

	private String counted(String headline, int more) {
		return (more > 0) ? this.words.say("and-more", headline, more) : headline;
	}

	/** Something to tell, which only becomes words if there is room. */
	private record Told(MailKind kind, Supplier<Entry> entry) {
	}

}
