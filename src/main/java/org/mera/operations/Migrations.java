package org.mera.operations;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Moves what is running to the latest version of its process. */
public interface Migrations {

	/**
	 * Moves every running instance of an older version, each in a transaction of its own:
	 * it is moved whole, with its open tasks, due dates and timers, or stays as it is.
	 * @param process id of the process
	 * @param renamed new ids of activities by their old ones; all others keep theirs
	 * @param really whether it is done, or only found out what would come of it
	 * @throws IllegalArgumentException if there is no such process
	 */
	Report migrate(String process, Map<String, String> renamed, boolean really);

	/**
	 * What came or would come of it.
	 *
	 * @param version the latest version
	 * @param done whether it was done
	 * @param instances what was running on older versions
	 */
	record Report(String process, int version, boolean done, List<Instance> instances) {
	}

	/**
	 * A running instance.
	 *
	 * @param id its id
	 * @param businessKey what it carries out
	 * @param version the version it was on
	 * @param possible whether it can be or was moved
	 * @param reasons why not, in the engine's words
	 */
	record Instance(String id, @Nullable String businessKey, int version, boolean possible, List<String> reasons) {
	}

}
