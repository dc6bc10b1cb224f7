package org.mera.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mera.actionplan.Measure;
import org.mera.actionplan.Note;
import org.mera.measure.DueDates;
import org.mera.measure.MeasureExecution;
import org.mera.measure.Measures;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;
import org.mera.people.People;
import org.mera.progress.Engine.Finished;
import org.mera.progress.Engine.StepKey;
import org.mera.progress.TaskProgress.Done;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What tasks are about. Whoever asks has made sure that the person may see the tasks.
 */
@Service
@Transactional(readOnly = true)
public class TaskFacts {

	/** How far back people look. */
	private static final int FINISHED = 200;

	private final Engine engine;

	private final Progress progress;

	private final Measures measures;

	private final Steps steps;

	private final People people;

	private final DueDates dueDates;

	TaskFacts(Engine engine, Progress progress, Measures measures, Steps steps, People people, DueDates dueDates) {
		this.engine = engine;
		this.progress = progress;
		this.measures = measures;
		this.steps = steps;
		this.people = people;
		this.dueDates = dueDates;
	}

	/** The steps that open tasks are about, by task, in a constant number of queries. */
	public Map<String, Card> cards(Collection<String> taskIds) {
		Map<String, StepKey> keys = this.engine.steps(taskIds);
		Titles titles = titles(keys.values().stream().map(StepKey::measureExecutionId).collect(Collectors.toSet()));
		Map<String, Card> cards = new HashMap<>();
		keys.forEach(
				(task, key) -> titles.step(key)
					.ifPresent((step) -> cards.put(task,
							new Card(titles.measure(key.measureExecutionId()), step.number() + ". " + step.title(),
									step.due(), ChronoUnit.DAYS.between(this.dueDates.today(), step.due()),
									step.id()))));
		return cards;
	}

	/**
	 * Everything about the step of an open task.
	 * @param groups ids of the groups that who asks is in
	 */
	public Optional<TaskProgress> of(String taskId, Collection<String> groups) {
		return Optional.ofNullable(this.engine.steps(Set.of(taskId)).get(taskId)).flatMap((key) -> of(key, groups));
	}

	private Optional<TaskProgress> of(StepKey key, Collection<String> groups) {
		return this.progress.of(key.measureExecutionId(), groups)
			.flatMap((plan) -> of(key, plan.id(), plan.measures().get(0)));
	}

	private Optional<TaskProgress> of(StepKey key, String plan, MeasureProgress measure) {
		Measure printed = this.measures.measureOf(measure.id());
		return Stream.concat(measure.steps().stream(), Stream.ofNullable(measure.report()))
			.filter((step) -> step.stepId().equals(key.stepId()))
			.findFirst()
			.map((step) -> new TaskProgress(plan, measure.id(), measure.measureId(),
					measure.number() + ". " + measure.title(), printed.mainGoal(), step, notes(printed, step),
					before(key)));
	}

	/** Of the report that closes a measure the plan says nothing. */
	private static List<Note> notes(Measure printed, StepProgress step) {
		return printed.steps()
			.stream()
			.filter((each) -> each.id().equals(step.stepId()))
			.flatMap((each) -> each.notes().stream())
			.toList();
	}

	private List<Done> before(StepKey key) {
		List<Finished> ofStep = this.engine.finished(key.measureExecutionId())
			.stream()
			.filter((task) -> task.completed() && key.stepId().equals(task.stepId()))
			.toList();
		return done(ofStep.stream().sorted((a, b) -> a.at().compareTo(b.at())).toList());
	}

	/** What these groups completed, the latest first. */
	public List<Done> finishedBy(Collection<String> groups) {
		return done(this.engine.finishedBy(groups, FINISHED).stream().filter(Finished::completed).toList());
	}

	private List<Done> done(List<Finished> tasks) {
		Map<String, String> names = this.people
			.namesOf(tasks.stream().map(Finished::by).filter(Objects::nonNull).collect(Collectors.toSet()));
		Titles titles = titles(
				tasks.stream().map(Finished::measureExecutionId).filter(Objects::nonNull).collect(Collectors.toSet()));
		return tasks.stream().map((task) -> {
			String measure = task.measureExecutionId();
			String by = task.by();
			String step = task.stepId();
			return new Done(task.name(), (by != null) ? names.get(by) : null, this.dueDates.dayOf(task.at()),
					(measure != null && step != null) ? titles.step(new StepKey(measure, step))
						.map((each) -> each.number() + ". " + each.title())
						.orElse(null) : null,
					titles.measure(measure));
		}).toList();
	}

	private Titles titles(Set<String> measureIds) {
		if (measureIds.isEmpty()) {
			return new Titles(Map.of(), Map.of());
		}
		return new Titles(
				this.measures.all()
					.stream()
					.filter((measure) -> measureIds.contains(measure.id()))
					.collect(Collectors.toMap(MeasureExecution::id, Function.identity())),
				this.steps.withReports(measureIds)
					.stream()
					.collect(Collectors.toMap((step) -> new StepKey(step.measureExecutionId(), step.stepId()),
							Function.identity())));
	}

	/** What a task's card in Tasklist says about its step. */
	public record Card(@Nullable String measure, String step, LocalDate due, long daysLeft, String stepExecutionId) {
	}

	private record Titles(Map<String, MeasureExecution> measures, Map<StepKey, StepExecution> steps) {

		@Nullable String measure(@Nullable String id) {
			MeasureExecution measure = (id != null) ? this.measures.get(id) : null;
			return (measure != null) ? measure.number() + ". " + measure.title() : null;
		}

		Optional<StepExecution> step(StepKey key) {
			return Optional.ofNullable(this.steps.get(key));
		}

	}

}
