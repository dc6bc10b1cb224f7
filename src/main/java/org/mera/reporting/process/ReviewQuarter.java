package org.mera.reporting.process;

import org.mera.reporting.QuarterlyReports;
import org.mera.workflow.Submission;
import org.mera.workflow.TaskCompletion;

import org.springframework.stereotype.Component;

/** A coordinator comments and publishes a quarter's report. */
@Component
class ReviewQuarter extends TaskCompletion {

	private final QuarterlyReports reports;

	ReviewQuarter(QuarterlyReports reports) {
		this.reports = reports;
	}

	@Override
	protected void complete(Submission submission, Routing routing) {
		this.reports.publish(submission.context().id("reportId"), submission.text("comment"), submission.user());
	}

}
