package org.mera.measure;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The stored {@link DeadlineChange}s. */
interface DeadlineChangeRepository extends Repository<DeadlineChange, Long> {

	DeadlineChange save(DeadlineChange entity);

	List<DeadlineChange> findByStepExecutionIdOrderById(String stepExecutionId);

}
