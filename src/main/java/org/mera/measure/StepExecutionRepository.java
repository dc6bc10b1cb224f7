package org.mera.measure;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The stored {@link StepExecution}s. */
interface StepExecutionRepository extends Repository<StepExecution, String> {

	StepExecution save(StepExecution entity);

	Optional<StepExecution> findById(String id);

	List<StepExecution> findByMeasureExecutionIdOrderByNumber(String measureExecutionId);

	Optional<StepExecution> findByMeasureExecutionIdAndStepId(String measureExecutionId, String stepId);

}
