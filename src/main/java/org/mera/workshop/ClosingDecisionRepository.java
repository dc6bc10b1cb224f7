package org.mera.workshop;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The stored {@link ClosingDecision}s. */
interface ClosingDecisionRepository extends Repository<ClosingDecision, Long> {

	ClosingDecision save(ClosingDecision decision);

	List<ClosingDecision> findByMeasureExecutionIdOrderById(String measureExecutionId);

}
