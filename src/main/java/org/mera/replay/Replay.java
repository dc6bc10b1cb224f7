package org.mera.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.json.SpinJsonNode;
import org.jspecify.annotations.Nullable;
import org.mera.evidence.Evidence;
import org.mera.evidence.TaskStep;
import org.mera.evidence.TaskSteps;
import org.mera.evidence.Worker;

import org.springframework.stereotype.Component;

/**
 * Plays a script: moves the engine's clock from entry to entry, lets happen what falls
 * due in between, and does as each person, with that person's permissions, what the
 * script says. It goes the way of Tasklist, so that every rule holds.
 */
@Component
public class Replay {

	private final EngineTime time;

	private final TaskService taskService;

	private final FormService formService;

	private final IdentityService identityService;

	private final RepositoryService repositoryService;

	private final TaskSteps taskSteps;

	private final Evidence evidence;

	private final Clock clock;

	Replay(EngineTime time, TaskService taskService, FormService formService, IdentityService identityService,
			RepositoryService repositoryService, TaskSteps taskSteps, Evidence evidence, Clock clock) {
		this.time = time;
		this.taskService = taskService;
		this.formService = formService;
		this.identityService = identityService;
		this.repositoryService = repositoryService;
		this.taskSteps = taskSteps;
		this.evidence = evidence;
		this.clock = clock;
	}

	/**
	 * Starts to play a script.
	 * @param quarters whole quarters by which the plan is moved against the script
	 * @param end the moment at which the replay ends
	 */
	public Player player(ReplayScript script, int quarters, Instant end) {
		return new Player(script, new ReplayCalendar(quarters, end, this.clock.getZone()));
	}

	/** Plays one script. */
	public final class Player {

		private final ReplayCalendar calendar;

		private final List<ReplayScript.Entry> entries;

		private int next;

		private Player(ReplayScript script, ReplayCalendar calendar) {
			this.calendar = calendar;
			this.entries = script.entries()
				.stream()
				.sorted(Comparator.comparing((entry) -> calendar.moment(entry.at())))
				.toList();
		}

		/** Plays everything up to a moment, that moment included. */
		public void playTo(Instant moment) {
			while (this.next < this.entries.size()) {
				ReplayScript.Entry entry = this.entries.get(this.next);
				Instant at = this.calendar.moment(entry.at());
				if (at.isAfter(moment)) {
					break;
				}
				if (this.next == 0) {
					Replay.this.time.jumpTo(at);
				}
				else if (at.isAfter(Replay.this.time.now())) {
					Replay.this.time.advanceTo(at);
				}
				as(entry.by(), () -> play(entry));
				this.next++;
			}
			Replay.this.time.advanceTo(moment);
		}

		public void playToEnd() {
			playTo(this.calendar.end());
		}

		@SuppressWarnings("unchecked")
		private void play(ReplayScript.Entry entry) {
			Map<String, Object> fields = (Map<String, Object>) this.calendar
				.moved((entry.with() != null) ? entry.with() : Map.of());
			if (entry.process() != null) {
				String definition = Replay.this.repositoryService.createProcessDefinitionQuery()
					.processDefinitionKey(entry.process())
					.latestVersion()
					.singleResult()
					.getId();
				Replay.this.formService.submitStartForm(definition, fields);
				return;
			}
			Task task = task(entry);
			if (task != null) {
				Replay.this.taskService.claim(task.getId(), entry.by());
				if (entry.attach() != null) {
					entry.attach().forEach((file) -> attach(task, file, entry.by()));
				}
				Replay.this.formService.submitTaskForm(task.getId(), new Choices(task).in(fields));
			}
		}

		private @Nullable Task task(ReplayScript.Entry entry) {
			List<Task> found = Replay.this.taskService.createTaskQuery()
				.taskDefinitionKey(entry.task())
				.taskUnassigned()
				.orderByTaskCreateTime()
				.asc()
				.list()
				.stream()
				.filter((task) -> entry.about() == null || task.getName().contains(entry.about()))
				.toList();
			if (found.isEmpty() && !entry.optional()) {
				throw new IllegalStateException(
						"%s: %s has no task %s %s".formatted(entry.at(), entry.by(), entry.task(), entry.about()));
			}
			return found.isEmpty() ? null : found.get(0);
		}

	}

	private void attach(Task task, SampleFile file, String by) {
		TaskStep step = this.taskSteps.find(task.getId()).orElseThrow();
		try {
			this.evidence.add(step, file.offer(task.getName()), new Worker(by, groups(by)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Finds the values of choices that a script can only name by their label, written
	 * {@code option: the label}, and takes over what a form begins with where it is
	 * written {@code as prefilled}.
	 */
	private final class Choices {

		private static final String MARK = "option: ";

		private static final String PREFILLED = "as prefilled";

		private final Map<String, String> values = new HashMap<>();

		private final Map<String, Object> prefilled;

		private Choices(Task task) {
			this.prefilled = Replay.this.formService.getTaskFormVariables(task.getId(), null, true);
			this.prefilled.values()
				.stream()
				.filter(SpinJsonNode.class::isInstance)
				.map(SpinJsonNode.class::cast)
				.filter(SpinJsonNode::isArray)
				.flatMap((list) -> list.elements().stream())
				.filter((each) -> each.isObject() && each.hasProp("label") && each.hasProp("value"))
				.forEach((option) -> this.values.put(option.prop("label").stringValue(),
						option.prop("value").stringValue()));
		}

		@SuppressWarnings("unchecked")
		private <T> T in(T value) {
			if (value instanceof Map<?, ?> map) {
				Map<Object, Object> chosen = new HashMap<>();
				map.forEach((key, each) -> chosen.put(key,
						PREFILLED.equals(each) ? this.prefilled.getOrDefault(key, "") : in(each)));
				return (T) chosen;
			}
			if (value instanceof List<?> list) {
				return (T) list.stream().map((each) -> (Object) in(each)).toList();
			}
			if (value instanceof String text && text.startsWith(MARK)) {
				return (T) this.values.getOrDefault(text.substring(MARK.length()), text);
			}
			return value;
		}

	}

	private void as(String user, Runnable action) {
		this.identityService.setAuthentication(user, groups(user));
		try {
			action.run();
		}
		finally {
			this.identityService.clearAuthentication();
		}
	}

	private List<String> groups(String user) {
		return this.identityService.createGroupQuery().groupMember(user).list().stream().map(Group::getId).toList();
	}

}
