package org.mera.reporting;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mera.measure.DueDates;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the reports that close the plans. */
@Service
@Transactional
public class EndOfTermReports {

	private final EndOfTermReportRepository reports;

	private final DueDates dueDates;

	EndOfTermReports(EndOfTermReportRepository reports, DueDates dueDates) {
		this.reports = reports;
		this.dueDates = dueDates;
	}

	/** Stores the report on a plan. */
	public void write(String planExecutionId, String summary, @Nullable String lessons, String by) {
		this.reports.save(new EndOfTermReport(planExecutionId, summary, lessons, by, this.dueDates.now()));
	}

	/** The report on a plan, if it has been written. */
	public Optional<EndOfTermReport> find(String planExecutionId) {
		return this.reports.findById(planExecutionId);
	}

}
