package org.mera.test;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.ProcessInstance;

import org.springframework.boot.test.context.TestComponent;

/** Hires people into groups and gives two of the groups a task each. */
@TestComponent
public class People {

	public static final String PASSWORD = "carry out the plan";

	private static final AtomicInteger HIRED = new AtomicInteger();

	private final IdentityService identity;

	private final RepositoryService repository;

	private final RuntimeService runtime;

	private final TaskService tasks;

	People(IdentityService identity, RepositoryService repository, RuntimeService runtime, TaskService tasks) {
		this.identity = identity;
		this.repository = repository;
		this.runtime = runtime;
		this.tasks = tasks;
	}

	/** A new user in these groups; the log-in. */
	public String in(String... groups) {
		User user = this.identity.newUser("person" + HIRED.incrementAndGet());
		user.setPassword(PASSWORD);
		this.identity.saveUser(user);
		for (String group : groups) {
			this.identity.createMembership(user.getId(), group);
		}
		return user.getId();
	}

	/** The information department and general administration now have a task each. */
	public Work work() {
		if (this.repository.createProcessDefinitionQuery().processDefinitionKey("two-offices").count() == 0) {
			this.repository.createDeployment()
				.name("people at work")
				.addClasspathResource("people/two-offices.bpmn")
				.addClasspathResource("people/action-plan.bpmn")
				.addString("forms/note.form", note())
				.deploy();
		}
		ProcessInstance instance = this.runtime.startProcessInstanceByKey("two-offices", "a-measure");
		this.runtime.setVariable(instance.getId(), "secret", "of the offices");
		return new Work(instance.getId(), task(instance, "Task_Ours"), task(instance, "Task_Theirs"));
	}

	private static String note() {
		try (InputStream form = People.class.getResourceAsStream("/people/note.form")) {
			return new String(Objects.requireNonNull(form).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String task(ProcessInstance instance, String key) {
		return this.tasks.createTaskQuery()
			.processInstanceId(instance.getId())
			.taskDefinitionKey(key)
			.singleResult()
			.getId();
	}

	/**
	 * What is to be done.
	 *
	 * @param process id of the process instance
	 * @param ours id of the information department's task
	 * @param theirs id of general administration's task
	 */
	public record Work(String process, String ours, String theirs) {

	}

}
