package org.mera.measure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored {@link StepExecution}s. */
interface StepExecutionRepository extends Repository<StepExecution, String> {

	StepExecution save(StepExecution entity);

	/** With its groups, its measure and the plan's execution, in one query. */
	Optional<StepExecution> findById(String id);

	/** With their groups, in one query. */
	@Query("""
			select distinct step from StepExecution step left join fetch step.groups
			where step.measureExecutionId = :measureExecutionId order by step.number""")
	List<StepExecution> findByMeasureExecutionIdOrderByNumber(String measureExecutionId);

	/** With their groups, in one query. */
	@Query("""
			select distinct step from StepExecution step left join fetch step.groups
			where step.measureExecutionId in :measures order by step.measureExecutionId, step.number""")
	List<StepExecution> findAllOf(Collection<String> measures);

	/** For each measure of a running plan, in one query. */
	@Query("""
			select measure.planExecutionId, measure.measureId,
			sum(case when step.status = OPEN then 1 else 0 end),
			sum(case when step.status = OPEN and step.dates.due < :today then 1 else 0 end)
			from StepExecution step join MeasureExecution measure on measure.id = step.measureExecutionId
			join PlanExecution plan on plan.id = measure.planExecutionId
			where plan.status = RUNNING group by measure.planExecutionId, measure.measureId""")
	List<StepCount> count(LocalDate today);

}
