package org.mera.notification;

import org.jspecify.annotations.Nullable;

/** What a person can be told by mail, the most urgent first. */
public enum NoticeKind {

	/** Something does not go on before an administrator looks after it. */
	INCIDENT(null, true),

	/** A step is overdue, and the managers are asked. */
	OVERDUE(StepEscalated.class, true),

	/** A step is still overdue, and the managers are asked again. */
	AGAIN(StepEscalated.class, true),

	/** The managers were silent, and the council is asked as well. */
	COUNCIL(CouncilBroughtIn.class, true),

	/** A coordinator asks why a step is late. */
	QUESTION(ReasonAsked.class, true),

	/** It was decided how an overdue step goes on. */
	DECISION(EscalationDecided.class, false),

	/** An overdue step got its result, or was closed without. */
	CLOSED(EscalationClosed.class, false),

	/** A step has new dates. */
	REPLANNED(StepReplanned.class, false),

	/** A step will soon be due. */
	REMINDER(ReminderGiven.class, false),

	/** Tasks wait for the person or the person's groups. */
	TASKS(null, false);

	private final @Nullable Class<? extends Notice> notice;

	private final boolean escalation;

	NoticeKind(@Nullable Class<? extends Notice> notice, boolean escalation) {
		this.notice = notice;
		this.escalation = escalation;
	}

	/**
	 * The notices of this kind; null if the mail tells what is there when it is written.
	 */
	@Nullable Class<? extends Notice> notice() {
		return this.notice;
	}

	/**
	 * Escalations reach everybody concerned; the other kinds are each person's choice.
	 */
	public boolean isEscalation() {
		return this.escalation;
	}

}
