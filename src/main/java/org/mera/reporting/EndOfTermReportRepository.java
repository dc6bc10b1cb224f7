package org.mera.reporting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The stored {@link EndOfTermReport}s. */
interface EndOfTermReportRepository extends Repository<EndOfTermReport, String> {

	EndOfTermReport save(EndOfTermReport entity);

	Optional<EndOfTermReport> findById(String planExecutionId);

	List<EndOfTermReport> findByPlanExecutionIdIn(Collection<String> planExecutionIds);

}
