package org.mera.webapps;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.mera.progress.TaskFacts;
import org.mera.progress.TaskFacts.Card;
import org.mera.progress.TaskProgress;
import org.mera.progress.TaskProgress.Done;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What tasks are about, for the plugins of Tasklist. The engine says who may see which.
 */
@RestController
class TaskController {

	private final TaskService taskService;

	private final TaskFacts facts;

	TaskController(TaskService taskService, TaskFacts facts) {
		this.taskService = taskService;
		this.facts = facts;
	}

	/** The cards of a page of tasks; those that the person may not see are left out. */
	@GetMapping("/api/progress/tasks")
	Map<String, Card> cards(@RequestParam List<String> id) {
		return this.facts.cards(visible(id));
	}

	@GetMapping("/api/progress/tasks/{id}")
	ResponseEntity<TaskProgress> task(@PathVariable String id, Authentication login) {
		return ResponseEntity.of(visible(List.of(id)).stream()
			.findFirst()
			.flatMap((visible) -> this.facts.of(visible, Viewer.groups(login))));
	}

	/** What the person's groups have finished. */
	@GetMapping("/api/progress/finished")
	List<Done> finished(Authentication login) {
		return this.facts.finishedBy(Viewer.groups(login));
	}

	private List<String> visible(List<String> ids) {
		return this.taskService.createTaskQuery()
			.taskIdIn(ids.toArray(String[]::new))
			.list()
			.stream()
			.map(Task::getId)
			.toList();
	}

}
