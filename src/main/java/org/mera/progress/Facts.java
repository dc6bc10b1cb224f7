package org.mera.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.mera.actionplan.ActionPlan;
import org.mera.escalation.DeadlineRequest;
import org.mera.escalation.LadderEntry;
import org.mera.measure.DeadlineChange;
import org.mera.measure.DelayStatement;
import org.mera.measure.EvidenceCount.Evidence;
import org.mera.measure.MeasureExecution;
import org.mera.measure.PlanExecution;
import org.mera.measure.StepExecution;

/**
 * Everything that is known about some measures, read at once and held ready by id.
 *
 * @param plans the plan of each plan execution, with the dates it was given
 * @param steps by measure, with the report that closes it
 * @param changes by step
 * @param ladders by step
 * @param requests undecided wishes for new dates, by step
 * @param results pieces achieved, by step
 * @param names of people, by log-in
 */
record Facts(List<PlanExecution> executions, Map<String, ActionPlan> plans, List<MeasureExecution> measures,
		Map<String, List<StepExecution>> steps, Map<String, List<DeadlineChange>> changes,
		Map<String, List<LadderEntry>> ladders, Map<String, List<DeadlineRequest>> requests,
		Map<String, Integer> results, Map<String, Evidence> evidence, Map<String, List<DelayStatement>> statements,
		Engine.Work work, Map<String, List<Engine.Task>> tasks, Map<String, String> names) {

	/** The steps that the plan prints. */
	List<StepExecution> stepsOf(MeasureExecution measure) {
		return all(measure).filter((step) -> !step.isClosing()).toList();
	}

	/** The report that closes the measure, once it has begun. */
	Optional<StepExecution> reportOf(MeasureExecution measure) {
		return all(measure).filter(StepExecution::isClosing).findFirst();
	}

	private Stream<StepExecution> all(MeasureExecution measure) {
		return this.steps.getOrDefault(measure.id(), List.of()).stream();
	}

	/** The open tasks of a step, or of a measure outside its steps. */
	List<Engine.Task> tasksOf(String id) {
		return this.tasks.getOrDefault(id, List.of());
	}

	String nameOf(String person) {
		return this.names.getOrDefault(person, person);
	}

	static <T> Map<String, List<T>> by(java.util.function.Function<T, String> key, Collection<T> all) {
		Map<String, List<T>> grouped = new HashMap<>();
		all.forEach((each) -> grouped.computeIfAbsent(key.apply(each), (id) -> new ArrayList<>()).add(each));
		return grouped;
	}

}
