package org.mera.notification;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What stands in a mail, for the templates.
 *
 * @param subject the mail's subject
 * @param name the reader's name
 * @param entries what happened, the most urgent first
 * @param more how many further notices there is no room for
 * @param tasks what waits, the new first
 * @param moreTasks how many further tasks there is no room for
 * @param tasklist address of Tasklist
 * @param choices where the reader chooses what mail comes
 */
record Page(String subject, String name, List<Entry> entries, int more, List<TaskEntry> tasks, int moreTasks,
		String tasklist, String choices) {

	/**
	 * Something that happened.
	 *
	 * @param headline what, to which step, and its date
	 * @param sentences what there is to say about it
	 * @param quotes what people said about it, each after what introduces it
	 * @param link address of the task or the measure; null if Mera has no page about it
	 */
	record Entry(String headline, List<String> sentences, List<Quote> quotes, @Nullable String link) {
	}

	/**
	 * Somebody's words.
	 *
	 * @param lead what introduces them
	 * @param words the words
	 */
	record Quote(String lead, String words) {
	}

	/**
	 * A task that waits.
	 *
	 * @param name what is to be done, in what, until when
	 * @param link its address
	 * @param fresh whether the reader is told of it for the first time
	 */
	record TaskEntry(String name, String link, boolean fresh) {
	}

	/** Whether there is nothing in it. */
	public boolean isEmpty() {
		return this.entries.isEmpty() && this.tasks.isEmpty();
	}

	/** The tasks that the reader is told of for the first time. */
	public List<TaskEntry> fresh() {
		return this.tasks.stream().filter(TaskEntry::fresh).toList();
	}

	/** The tasks that the reader has been told of. */
	public List<TaskEntry> known() {
		return this.tasks.stream().filter((task) -> !task.fresh()).toList();
	}

}
