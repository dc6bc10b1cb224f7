package org.mera.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.mera.actionplan.EvidenceRequirement;
import org.mera.actionplan.Step;
import org.mera.measure.EvidenceCount;
import org.mera.measure.StepExecution;

import org.springframework.stereotype.Component;

/** Counts, for many steps at once, what is there of what the plan asks for. */
@Component
class EvidenceCounts implements EvidenceCount {

	private final PieceRepository pieces;

	private final Subjects subjects;

	EvidenceCounts(PieceRepository pieces, Subjects subjects) {
		this.pieces = pieces;
		this.subjects = subjects;
	}

	@Override
	public Map<String, Evidence> of(Map<StepExecution, Step> steps) {
		Map<String, List<Piece>> there = this.pieces
			.findByStepExecutionIdIn(steps.keySet().stream().map(StepExecution::id).toList())
			.stream()
			.filter((piece) -> !piece.isDeleted())
			.collect(Collectors.groupingBy(Piece::stepExecutionId));
		Map<String, Map<String, Integer>> toProve = this.subjects
			.countToProve(steps.keySet().stream().map(StepExecution::measureExecutionId).collect(Collectors.toSet()));
		Map<String, Evidence> counts = new HashMap<>();
		steps.forEach((execution, step) -> {
			Evidence count = step.evidence()
				.stream()
				.map((requirement) -> count(requirement, there.getOrDefault(execution.id(), List.of()),
						subjects(requirement, execution, toProve)))
				.reduce(new Evidence(0, 0),
						(one, other) -> new Evidence(one.there() + other.there(), one.demanded() + other.demanded()));
			if (count.demanded() > 0) {
				counts.put(execution.id(), count);
			}
		});
		return counts;
	}

	private static int subjects(EvidenceRequirement requirement, StepExecution step,
			Map<String, Map<String, Integer>> toProve) {
		String per = requirement.per();
		return (per != null) ? toProve.getOrDefault(per, Map.of()).getOrDefault(step.measureExecutionId(), 0) : 1;
	}

	/** More pieces about one thing do not stand for another thing's. */
	private static Evidence count(EvidenceRequirement requirement, List<Piece> there, int subjects) {
		int demanded = requirement.minimum() * subjects;
		IntStream counts = (requirement.per() != null)
				? there.stream()
					.map(Piece::subjectId)
					.filter(Objects::nonNull)
					.distinct()
					.mapToInt((subject) -> Piece.count(there, requirement.kind(), subject))
				: IntStream.of(Piece.count(there, requirement.kind(), null));
		int counted = counts.map((number) -> Math.min(number, requirement.minimum())).sum();
		return new Evidence(Math.min(counted, demanded), demanded);
	}

}
