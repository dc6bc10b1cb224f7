package org.mera.notification;

import java.util.List;
import java.util.Optional;

/** Something that people are to be told. */
public sealed interface Notice permits ReminderGiven, StepEscalated, CouncilBroughtIn, EscalationDecided,
		EscalationClosed, StepReplanned, ReasonAsked {

	/** The step it is about. */
	WatchedStep step();

	/** Ids of the groups to be told. */
	List<String> groups();

	NoticeKind kind();

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
