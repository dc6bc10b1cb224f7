package org.mera.progress;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** What the engine knows of running measures, asked for at once. */
public interface Engine {

	/** The work that goes on for these measures. */
	Work work(Collection<String> measureExecutionIds);

	/** Which step each of these open tasks is about; left out if it is about none. */
	Map<String, StepKey> steps(Collection<String> taskIds);

	/**
	 * The tasks of a measure that are over, the latest first.
	 * @param measureExecutionId the measure
	 */
	List<Finished> finished(String measureExecutionId);

	/**
	 * The tasks that were offered to one of these groups and are over, the latest first.
	 * @param limit how many at most
	 */
	List<Finished> finishedBy(Collection<String> groups, int limit);

	/**
	 * The work that goes on.
	 *
	 * @param processInstances the process of each measure, running or ended
	 * @param entered the steps that the processes have reached, as {@link StepKey}
	 * @param earlier by measure and step, ids of the steps directly before it
	 * @param tasks the open tasks
	 */
	record Work(Map<String, String> processInstances, Set<StepKey> entered, Map<StepKey, Set<String>> earlier,
			List<Task> tasks) {
	}

	/**
	 * A task that is over.
	 *
	 * @param measureExecutionId the business key of its process
	 * @param stepId the step it was about, or null
	 * @param by log-in of who had it
	 * @param completed whether it was completed; otherwise it became needless
	 */
	record Finished(String id, String name, @Nullable String measureExecutionId, @Nullable String stepId,
			@Nullable String by, Instant at, boolean completed) {
	}

	/** A step of a measure execution. */
	record StepKey(String measureExecutionId, String stepId) {
	}

	/**
	 * An open task.
	 *
	 * @param measureExecutionId the measure it is about
	 * @param stepId the step it is about, or null if it is about the whole measure
	 * @param key the task's id in the model
	 * @param groups ids of the groups that may claim it
	 */
	record Task(String id, String measureExecutionId, @Nullable String stepId, String key, String name,
			@Nullable String assignee, Set<String> groups, @Nullable Instant due, String processInstanceId) {
	}

}
