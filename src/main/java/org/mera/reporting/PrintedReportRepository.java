package org.mera.reporting;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The stored {@link PrintedReport}s. */
interface PrintedReportRepository extends Repository<PrintedReport, String> {

	PrintedReport save(PrintedReport entity);

	Optional<PrintedReport> findById(String reportId);

	List<PrintedReport> findByPdfIsNullOrderByReportId();

}
