package org.mera.reporting;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The stored {@link SilenceAnswer}s. */
interface SilenceAnswerRepository extends Repository<SilenceAnswer, Long> {

	SilenceAnswer save(SilenceAnswer entity);

	List<SilenceAnswer> findByPlanExecutionIdOrderById(String planExecutionId);

}
