package org.mera.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mera.measure.Measures;
import org.mera.measure.ProofSubject;
import org.mera.measure.ProofSubjects;
import org.mera.measure.StepExecution;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a step's evidence can be about, such as its workshops. */
@Component
class Subjects {

	private final ObjectProvider<ProofSubjects> providers;

	private final Measures measures;

	Subjects(ObjectProvider<ProofSubjects> providers, Measures measures) {
		this.providers = providers;
		this.measures = measures;
	}

	List<ProofSubject> of(StepExecution step) {
		String process = process(step);
		return this.providers.stream()
			.filter((each) -> each.process().equals(process) && each.stepId().equals(step.stepId()))
			.flatMap((each) -> each.all(step.measureExecutionId()).stream())
			.toList();
	}

	/** Those of the measure that must be proved before the step closes. */
	List<ProofSubject> toProve(StepExecution step, String per) {
		String process = process(step);
		return this.providers.stream()
			.filter((each) -> each.process().equals(process) && each.per().equals(per))
			.flatMap((each) -> each.toProve(List.of(step.measureExecutionId())).values().stream())
			.flatMap(List::stream)
			.toList();
	}

	/**
	 * How many must be proved, by what the plan calls one of them and by measure: one
	 * query for each kind of things.
	 */
	Map<String, Map<String, Integer>> countToProve(Collection<String> measureExecutionIds) {
		Map<String, Map<String, Integer>> counts = new HashMap<>();
		this.providers.forEach((each) -> each.toProve(measureExecutionIds)
			.forEach((measure, subjects) -> counts.computeIfAbsent(each.per(), (per) -> new HashMap<>())
				.put(measure, subjects.size())));
		return counts;
	}

	/** The thing that a task is about, whose process carries these ids. */
	Optional<ProofSubject> carriedBy(StepExecution step, Map<String, Object> ids) {
		return of(step).stream().filter((each) -> ids.containsValue(each.id())).findFirst();
	}

	@Nullable String name(StepExecution step, @Nullable String subject) {
		return of(step).stream()
			.filter((each) -> each.id().equals(subject))
			.map(ProofSubject::name)
			.findFirst()
			.orElse(subject);
	}

	private String process(StepExecution step) {
		return this.measures.measureOf(step.measureExecutionId()).process();
	}

}
