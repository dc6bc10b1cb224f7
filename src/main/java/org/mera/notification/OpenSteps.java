package org.mera.notification;

import java.time.LocalDate;

/** Knows which steps are still to be done, so that nobody is told what is over. */
public interface OpenSteps {

	/** Whether the step is neither closed nor due on another day. */
	boolean isAwaited(String stepExecutionId, LocalDate due);

}
