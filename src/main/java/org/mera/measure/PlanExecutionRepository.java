package org.mera.measure;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The stored {@link PlanExecution}s. */
interface PlanExecutionRepository extends Repository<PlanExecution, String> {

	PlanExecution saveAndFlush(PlanExecution entity);

	Optional<PlanExecution> findById(String id);

	List<PlanExecution> findByStatus(PlanExecution.Status status);

	List<PlanExecution> findByPlanId(String planId);

	List<PlanExecution> findAllByOrderByStartedAtDesc();

}
