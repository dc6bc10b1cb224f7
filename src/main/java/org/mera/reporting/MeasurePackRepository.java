package org.mera.reporting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The stored {@link MeasurePack}s. */
interface MeasurePackRepository extends Repository<MeasurePack, String> {

	MeasurePack save(MeasurePack entity);

	Optional<MeasurePack> findById(String measureExecutionId);

	List<MeasurePack> findByPlanExecutionIdOrderByPublishedAt(String planExecutionId);

	List<MeasurePack> findByPlanExecutionIdInOrderByPublishedAt(Collection<String> planExecutionIds);

}
