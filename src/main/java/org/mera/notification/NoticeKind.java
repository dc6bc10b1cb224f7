package org.mera.notification;

import org.jspecify.annotations.Nullable;
import org.mera.people.MailKind;

/** What a person can be told by mail, the most urgent first. */
public enum NoticeKind {

	/** Something does not go on before an administrator looks after it. */
	INCIDENT(null, null),

	/** A step is overdue, and the managers are asked. */
	OVERDUE(StepEscalated.class, null),

	/** A step is still overdue, and the managers are asked again. */
	AGAIN(StepEscalated.class, null),

	/** The managers were silent, and the council is asked as well. */
	COUNCIL(CouncilBroughtIn.class, null),

	/** A coordinator asks why a step is late. */
	QUESTION(ReasonAsked.class, null),

	/** It was decided how an overdue step goes on. */
	DECISION(EscalationDecided.class, MailKind.DECISION),

	/** An overdue step got its result, or was closed without. */
	CLOSED(EscalationClosed.class, MailKind.CLOSED),

	/** A step has new dates. */
	REPLANNED(StepReplanned.class, MailKind.REPLANNED),

	/** A step will soon be due. */
	REMINDER(ReminderGiven.class, MailKind.REMINDER),

	/** Tasks wait for the person or the person's groups. */
	TASKS(null, MailKind.TASKS);

	private final @Nullable Class<? extends Notice> notice;

	private final @Nullable MailKind choice;

	NoticeKind(@Nullable Class<? extends Notice> notice, @Nullable MailKind choice) {
		this.notice = notice;
		this.choice = choice;
	}

	/**
	 * The notices of this kind; null if the mail tells what is there when it is written.
	 */
	@Nullable Class<? extends Notice> notice() {
		return this.notice;
	}

	/** What it is among the kinds that a person can refuse; null if nobody can. */
	@Nullable MailKind choice() {
		return this.choice;
	}

}
