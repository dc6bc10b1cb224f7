package org.mera.notification;

import java.util.List;

/** Something that people are to be told. */
public sealed interface Notice permits ReminderGiven, StepEscalated, CouncilBroughtIn, EscalationDecided {

	/** The step it is about. */
	WatchedStep step();

	/** Ids of the groups to be told. */
	List<String> groups();

}
