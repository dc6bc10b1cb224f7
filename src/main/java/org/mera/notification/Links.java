package org.mera.notification;

import org.mera.workflow.PublicAddress;

import org.springframework.stereotype.Component;

/** Addresses of what mails are about. */
@Component
class Links {

	private static final String TASKLIST = "/camunda/app/tasklist/default/#/";

	private static final String COCKPIT = "/camunda/app/cockpit/default/#/process-instance/";

	private final PublicAddress address;

	private final Worklist worklist;

	Links(PublicAddress address, Worklist worklist) {
		this.address = address;
		this.worklist = worklist;
	}

	/**
	 * The step's task that the person can do, else the measure in Cockpit for those who
	 * may see it, else Tasklist.
	 */
	String to(WatchedStep step, String personId) {
		return this.worklist.taskOf(step, personId)
			.map(this::task)
			.or(() -> this.worklist.measureOf(step, personId).map(this::cockpit))
			.orElseGet(this::tasklist);
	}

	/** A process instance in Cockpit. */
	String cockpit(String processInstanceId) {
		return this.address.of(COCKPIT + processInstanceId + "/runtime");
	}

	String task(String id) {
		return this.address.of("/tasks/" + id);
	}

	String tasklist() {
		return this.address.of(TASKLIST);
	}

	/** Where people settle their own matters, such as what mail they get. */
	String ownPage() {
		return this.address.of("/my");
	}

}
