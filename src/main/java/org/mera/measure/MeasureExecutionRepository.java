package org.mera.measure;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** The stored {@link MeasureExecution}s. */
interface MeasureExecutionRepository extends Repository<MeasureExecution, String> {

	MeasureExecution save(MeasureExecution entity);

	/** With its plan's execution, in one query. */
	Optional<MeasureExecution> findById(String id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<MeasureExecution> findWithLockById(String id);

	List<MeasureExecution> findByPlanExecutionIdOrderByNumber(String planExecutionId);

	List<MeasureExecution> findAllByOrderByNumber();

}
