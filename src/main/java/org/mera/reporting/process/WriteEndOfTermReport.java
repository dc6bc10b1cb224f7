package org.mera.reporting.process;

import org.mera.reporting.EndOfTermReports;
import org.mera.workflow.Submission;
import org.mera.workflow.TaskCompletion;

import org.springframework.stereotype.Component;

/** A coordinator closes the plan with its report. */
@Component("endOfTermReport")
class WriteEndOfTermReport extends TaskCompletion {

	private final EndOfTermReports reports;

	WriteEndOfTermReport(EndOfTermReports reports) {
		this.reports = reports;
	}

	@Override
	protected void complete(Submission submission, Routing routing) {
		this.reports.write(submission.businessKey(), submission.text("summary"),
				submission.optionalText("lessons").orElse(null), submission.user());
	}

}
