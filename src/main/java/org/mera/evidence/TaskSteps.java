package org.mera.evidence;

import java.util.Optional;

/** Finds the step that a task belongs to. */
public interface TaskSteps {

	/** The task's step; nothing if it is of no step or not for the person's eyes. */
	Optional<TaskStep> find(String taskId);

}
