package org.mera.workflow;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * Where a task stands: the execution it belongs to and the ids its process carries.
 *
 * @param businessKey the process instance's business key, the id of what it carries out
 * @param ids the process variables visible to the task
 */
public record TaskContext(String businessKey, Map<String, Object> ids) {

	public TaskContext {
		ids = Collections.unmodifiableMap(new HashMap<>(ids));
	}

	/**
	 * The id that the process carries under this name.
	 * @throws IllegalStateException if it carries none
	 */
	public String id(String name) {
		Object id = this.ids.get(name);
		if (id == null) {
			throw new IllegalStateException("The process of " + this.businessKey + " carries no " + name);
		}
		return id.toString();
	}

	/** Id of the plan's step that the task belongs to. */
	public String stepId() {
		return id("stepId");
	}

}
