package org.mera.notification;

import java.util.List;
import java.util.Optional;

import org.mera.people.MailKind;

/** Something that people are to be told. */
public sealed interface Notice permits ReminderGiven, StepEscalated, CouncilBroughtIn, EscalationDecided,
		EscalationClosed, StepReplanned, ReasonAsked {

	/** The step it is about. */
	WatchedStep step();

	/** Ids of the groups to be told. */
	List<String> groups();

	MailKind kind();

	/**
	 * The notices of a kind; nothing if the mail tells otherwise what is there when it is
	 * written.
	 */
	static Optional<Class<? extends Notice>> of(MailKind kind) {
		return switch (kind) {
			case OVERDUE, AGAIN -> Optional.of(StepEscalated.class);
			case COUNCIL -> Optional.of(CouncilBroughtIn.class);
			case QUESTION -> Optional.of(ReasonAsked.class);
			case DECISION -> Optional.of(EscalationDecided.class);
			case CLOSED -> Optional.of(EscalationClosed.class);
			case REPLANNED -> Optional.of(StepReplanned.class);
			case REMINDER -> Optional.of(ReminderGiven.class);
			case INCIDENT, SUBSTITUTE, EMPTY_GROUP, TASKS -> Optional.empty();
		};
	}

	/** Whose doing it was; that person need not be told. */
	default Optional<String> doneBy() {
		return Optional.empty();
	}

	/**
	 * Whether it is only worth telling while the step is open and due on the same day.
	 */
	default boolean isOverWithTheDate() {
		return false;
	}

}
