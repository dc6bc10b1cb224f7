package org.mera.measure;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored {@link DeadlineChange}s. */
interface DeadlineChangeRepository extends Repository<DeadlineChange, Long> {

	DeadlineChange save(DeadlineChange entity);

	List<DeadlineChange> findByStepExecutionIdOrderById(String stepExecutionId);

	@Query("""
			select change from DeadlineChange change where change.stepExecutionId in
			(select step.id from StepExecution step where step.measureExecutionId in :measures) order by change.id""")
	List<DeadlineChange> findAllOf(Collection<String> measures);

}
