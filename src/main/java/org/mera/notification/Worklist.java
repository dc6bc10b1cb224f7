package org.mera.notification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What waits for whom. */
public interface Worklist {

	/**
	 * The tasks that wait for the person or for anybody of the person's groups, soonest
	 * due first.
	 */
	List<WaitingTask> of(String personId);

	/** Ids of the tasks that wait, by person; nobody without a task. */
	Map<String, Set<String>> all();

	/**
	 * The task of this step that the person can do; the latest if there are several.
	 */
	Optional<String> taskOf(WatchedStep step, String personId);

	/**
	 * The process instance that carries out the step's measure, if the person may look at
	 * it in Cockpit.
	 */
	Optional<String> measureOf(WatchedStep step, String personId);

	/** Whether the person may look at everything that runs. */
	boolean overseesAll(String personId);

}
