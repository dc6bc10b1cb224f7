package org.mera.reporting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The stored {@link QuarterlyReport}s. A quarter's name sorts by time. */
interface QuarterlyReportRepository extends Repository<QuarterlyReport, String> {

	QuarterlyReport save(QuarterlyReport entity);

	Optional<QuarterlyReport> findById(String id);

	Optional<QuarterlyReport> findFirstByPlanExecutionIdOrderByReportedQuarterDesc(String planExecutionId);

	List<QuarterlyReport> findByPlanExecutionIdOrderByReportedQuarter(String planExecutionId);

	List<QuarterlyReport> findByPlanExecutionIdInOrderByReportedQuarter(Collection<String> planExecutionIds);

}
