package org.mera.measure.process;

import org.mera.measure.Completion;
import org.mera.measure.Measures;
import org.mera.workflow.Submission;
import org.mera.workflow.TaskCompletion;

import org.springframework.stereotype.Component;

/** The coordinator closed the measure with its report. */
@Component
class ReportMeasure extends TaskCompletion {

	private final Measures measures;

	ReportMeasure(Measures measures) {
		this.measures = measures;
	}

	@Override
	protected void complete(Submission submission, Routing routing) {
		this.measures.report(submission.businessKey(), Completion.valueOf(submission.text("completion")),
				submission.optionalText("reason").orElse(null), submission.text("summary"),
				submission.optionalText("obstacles").orElse(null), submission.user());
	}

}
