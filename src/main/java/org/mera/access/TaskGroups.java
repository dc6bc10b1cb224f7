package org.mera.access;

import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;

/** Finds the groups that a task is for. */
final class TaskGroups {

	private TaskGroups() {
	}

	static List<String> of(DelegateTask task) {
		return task.getCandidates().stream().map(IdentityLink::getGroupId).flatMap(Stream::ofNullable).toList();
	}

}
