package org.mera.workshop;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.mera.measure.ProofSubject;
import org.mera.measure.ProofSubjects;

import org.springframework.stereotype.Component;

/** The workshops, each with evidence of its own; those that were held must be proved. */
@Component
class ProvedWorkshops implements ProofSubjects {

	static final String PER = "workshop";

	private final WorkshopRepository workshops;

	ProvedWorkshops(WorkshopRepository workshops) {
		this.workshops = workshops;
	}

	static ProofSubject subject(Workshop workshop) {
		return new ProofSubject(workshop.id(), workshop.community().name());
	}

	@Override
	public String process() {
		return MeasureSteps.PROCESS;
	}

	@Override
	public String stepId() {
		return MeasureSteps.HOLD_WORKSHOPS;
	}

	@Override
	public String per() {
		return PER;
	}

	@Override
	public List<ProofSubject> all(String measureExecutionId) {
		return this.workshops.findByMeasureExecutionIdOrderByNumber(measureExecutionId)
			.stream()
			.map(ProvedWorkshops::subject)
			.toList();
	}

	@Override
	public Map<String, List<ProofSubject>> toProve(Collection<String> measureExecutionIds) {
		return this.workshops.findAllOf(measureExecutionIds)
			.stream()
			.filter(Workshop::isHeld)
			.collect(Collectors.groupingBy(Workshop::measureExecutionId,
					Collectors.mapping(ProvedWorkshops::subject, Collectors.toList())));
	}

}
