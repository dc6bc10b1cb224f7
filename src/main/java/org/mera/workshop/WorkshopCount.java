package org.mera.workshop;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

import org.mera.measure.ResultCount;

import org.springframework.stereotype.Component;

/** Counts the local communities in which workshops took place. */
@Component
class WorkshopCount implements ResultCount {

	private final Workshops workshops;

	WorkshopCount(Workshops workshops) {
		this.workshops = workshops;
	}

	@Override
	public boolean counts(String process, String stepId) {
		return process.equals(MeasureSteps.PROCESS) && stepId.equals(MeasureSteps.HOLD_WORKSHOPS);
	}

	@Override
	public int achieved(String measureExecutionId, String stepId) {
		return this.workshops.communitiesReached(measureExecutionId);
	}

	@Override
	public Map<String, Integer> achieved(Collection<String> measureExecutionIds, String stepId) {
		return this.workshops.communitiesReached(measureExecutionIds);
	}

	@Override
	public int achieved(String measureExecutionId, String stepId, LocalDate upTo) {
		return this.workshops.communitiesReached(measureExecutionId, upTo);
	}

}
