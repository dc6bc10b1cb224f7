package org.mera.access;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.camunda.bpm.engine.TaskService;
import org.mera.people.PersonLeft;
import org.mera.workflow.AsMera;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What is to be done when somebody is no user any more: their tasks are their groups'
 * again, and their log-in ends at once.
 */
@Component
class Leavers {

	/** Longer than the webapps remember who somebody is. */
	private static final Duration REMEMBERED = Duration.ofSeconds(15);

	private final TaskService taskService;

	private final AsMera asMera;

	private final Cache<String, Boolean> gone = Caffeine.newBuilder().expireAfterWrite(REMEMBERED).build();

	Leavers(TaskService taskService, AsMera asMera) {
		this.taskService = taskService;
		this.asMera = asMera;
	}

	@EventListener
	void on(PersonLeft left) {
		handBack(left.personId());
		this.gone.put(left.personId(), true);
	}

	/** Any member of the groups can claim what the person had claimed. */
	void handBack(String personId) {
		this.asMera.act(() -> this.taskService.createTaskQuery()
			.taskAssignee(personId)
			.list()
			.forEach((task) -> this.taskService.setAssignee(task.getId(), null)));
	}

	/** Somebody may come back at once, or another get the log-in. */
	@EventListener
	void on(PersonCame came) {
		this.gone.invalidate(came.personId());
	}

	/** Whether the person has just left, and the webapps may not know it yet. */
	boolean hasJustLeft(String personId) {
		return this.gone.getIfPresent(personId) != null;
	}

}
