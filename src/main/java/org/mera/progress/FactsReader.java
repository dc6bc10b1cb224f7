package org.mera.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.mera.actionplan.ActionPlan;
import org.mera.actionplan.ActionPlans;
import org.mera.actionplan.Measure;
import org.mera.actionplan.Step;
import org.mera.escalation.DeadlineRequest;
import org.mera.escalation.DeadlineRequests;
import org.mera.escalation.LadderEntry;
import org.mera.escalation.Ladders;
import org.mera.measure.DeadlineChange;
import org.mera.measure.DelayStatement;
import org.mera.measure.Delays;
import org.mera.measure.EvidenceCount;
import org.mera.measure.EvidenceCount.Evidence;
import org.mera.measure.MeasureExecution;
import org.mera.measure.Measures;
import org.mera.measure.PlanExecution;
import org.mera.measure.PlanExecutions;
import org.mera.measure.ResultCount;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;
import org.mera.people.People;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads what is known about measures; each kind of fact in one query for all of them. */
@Component
class FactsReader {

	private final PlanExecutions executions;

	private final ActionPlans plans;

	private final Measures measures;

	private final Steps steps;

	private final Ladders ladders;

	private final DeadlineRequests requests;

	private final People people;

	private final Engine engine;

	private final ObjectProvider<ResultCount> results;

	private final EvidenceCount evidence;

	private final Delays delays;

	FactsReader(PlanExecutions executions, ActionPlans plans, Measures measures, Steps steps, Ladders ladders,
			DeadlineRequests requests, People people, Engine engine, ObjectProvider<ResultCount> results,
			EvidenceCount evidence, Delays delays) {
		this.executions = executions;
		this.plans = plans;
		this.measures = measures;
		this.steps = steps;
		this.ladders = ladders;
		this.requests = requests;
		this.people = people;
		this.engine = engine;
		this.results = results;
		this.evidence = evidence;
		this.delays = delays;
	}

	Facts read(Predicate<MeasureExecution> which) {
		List<PlanExecution> running = this.executions.all();
		Map<String, ActionPlan> printed = this.plans.all()
			.stream()
			.collect(Collectors.toMap(ActionPlan::id, Function.identity()));
		Map<String, ActionPlan> moved = new HashMap<>();
		running.forEach((each) -> moved.put(each.id(),
				Objects.requireNonNull(printed.get(each.planId())).movedBy(each.quartersMoved())));
		List<MeasureExecution> chosen = this.measures.all().stream().filter(which).toList();
		Map<String, Measure> planned = chosen.stream()
			.collect(Collectors.toMap(MeasureExecution::id,
					(each) -> Objects.requireNonNull(moved.get(each.planExecutionId())).measure(each.measureId())));
		List<String> ids = chosen.stream().map(MeasureExecution::id).toList();
		List<StepExecution> ofThem = this.steps.withReports(ids);
		List<String> stepIds = ofThem.stream().map(StepExecution::id).toList();
		Engine.Work work = this.engine.work(ids);
		List<DeadlineChange> changes = this.steps.changes(ids);
		Map<String, List<LadderEntry>> histories = this.ladders.histories(ids);
		Map<String, List<DelayStatement>> statements = this.delays.of(stepIds);
		return new Facts(running, moved, chosen, Facts.by(StepExecution::measureExecutionId, ofThem),
				Facts.by(DeadlineChange::stepExecutionId, changes), histories,
				Facts.by(DeadlineRequest::stepExecutionId, this.requests.undecided(ids)), results(ofThem, planned),
				evidence(ofThem, planned), statements, work, Facts.by(FactsReader::owner, work.tasks()),
				names(work.tasks(), changes, histories.values(), statements.values()));
	}

	private Map<String, Evidence> evidence(List<StepExecution> steps, Map<String, Measure> planned) {
		Map<StepExecution, Step> asked = new LinkedHashMap<>();
		steps.stream()
			.filter((step) -> !step.isClosing())
			.forEach((step) -> asked.put(step,
					Objects.requireNonNull(planned.get(step.measureExecutionId())).step(step.stepId())));
		return this.evidence.of(asked);
	}

	private static String owner(Engine.Task task) {
		return (task.stepId() != null) ? task.measureExecutionId() + "." + task.stepId() : task.measureExecutionId();
	}

	/** One query for each kind of step that counts something. */
	private Map<String, Integer> results(List<StepExecution> steps, Map<String, Measure> planned) {
		Map<Counted, Set<String>> counted = new LinkedHashMap<>();
		steps.forEach((step) -> {
			String process = Objects.requireNonNull(planned.get(step.measureExecutionId())).process();
			this.results.stream()
				.filter((each) -> each.counts(process, step.stepId()))
				.findFirst()
				.ifPresent((count) -> counted
					.computeIfAbsent(new Counted(count, step.stepId()), (key) -> new LinkedHashSet<>())
					.add(step.measureExecutionId()));
		});
		Map<String, Integer> results = new HashMap<>();
		counted.forEach((count, ids) -> {
			Map<String, Integer> achieved = count.by().achieved(ids, count.stepId());
			ids.forEach((id) -> results.put(id + "." + count.stepId(), achieved.getOrDefault(id, 0)));
		});
		return results;
	}

	private Map<String, String> names(List<Engine.Task> tasks, List<DeadlineChange> changes,
			Collection<List<LadderEntry>> ladders, Collection<List<DelayStatement>> statements) {
		List<String> people = new ArrayList<>();
		tasks.stream().map(Engine.Task::assignee).filter(Objects::nonNull).forEach(people::add);
		changes.stream().map(DeadlineChange::changedBy).forEach(people::add);
		ladders.stream()
			.flatMap(List::stream)
			.map(LadderEntry::decidedBy)
			.filter(Objects::nonNull)
			.forEach(people::add);
		statements.stream().flatMap(List::stream).map(DelayStatement::statedBy).forEach(people::add);
		return this.people.namesOf(people);
	}

	private record Counted(ResultCount by, String stepId) {
	}

}
