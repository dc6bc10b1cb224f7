package org.mera.reporting.process;

import org.jspecify.annotations.Nullable;
import org.mera.measure.Completion;
import org.mera.reporting.PackAnswers;
import org.mera.reporting.Packs;
import org.mera.workflow.Submission;
import org.mera.workflow.TaskCompletion;

import org.springframework.stereotype.Component;

/** A coordinator closes the measure with its end-of-commitment pack. */
@Component
class ReportMeasure extends TaskCompletion {

	private final Packs packs;

	ReportMeasure(Packs packs) {
		this.packs = packs;
	}

	@Override
	protected void complete(Submission submission, Routing routing) {
		PackAnswers answers = new PackAnswers(submission.text("summary"), text(submission, "information"),
				text(submission, "participation"), text(submission, "accountability"), text(submission, "obstacles"),
				text(submission, "lessons"));
		this.packs.publish(submission.businessKey(), Completion.valueOf(submission.text("completion")),
				text(submission, "reason"), answers, submission.choices("files"), submission.user());
	}

	private static @Nullable String text(Submission submission, String field) {
		return submission.optionalText(field).orElse(null);
	}

}
