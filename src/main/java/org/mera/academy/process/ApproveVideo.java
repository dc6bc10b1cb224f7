package org.mera.academy.process;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.mera.academy.Recording;
import org.mera.academy.Video;
import org.mera.academy.Videos;
import org.mera.measure.DueDates;
import org.mera.measure.Terms;
import org.mera.workflow.FormData;
import org.mera.workflow.Submission;
import org.mera.workflow.TaskCompletion;
import org.mera.workflow.TaskContext;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A video was approved or sent back. */
@Component
class ApproveVideo extends TaskCompletion implements FormData {

	private final Videos videos;

	private final DueDates dueDates;

	private final Terms terms;

	private final MessageSource messages;

	ApproveVideo(Videos videos, DueDates dueDates, Terms terms, MessageSource messages) {
		this.videos = videos;
		this.dueDates = dueDates;
		this.terms = terms;
		this.messages = messages;
	}

	@Override
	protected void complete(Submission submission, Routing routing) {
		String video = submission.context().id(RecordVideo.VIDEO);
		boolean approved = submission.text("decision").equals("approve");
		if (approved) {
			this.videos.approve(video, submission.user());
		}
		else {
			this.videos.refuse(video, submission.text("reason"), submission.user());
		}
		routing.set("videoApproved", approved);
	}

	@Override
	public String form() {
		return "approve-video";
	}

	@Override
	public Map<String, ?> values(TaskContext context) {
		Video video = this.videos.get(context.id(RecordVideo.VIDEO));
		Map<String, Object> values = new HashMap<>(RecordVideo.about(video, this.dueDates, this.terms));
		Recording cut = video.recording();
		if (cut != null) {
			values.put("link", cut.link());
			values.put("length", "%d:%02d".formatted(cut.length().toMinutes(), cut.length().toSecondsPart()));
			values.put("language", cut.language());
			values.put("subtitles", this.messages
				.getMessage(cut.subtitled() ? "video.subtitled" : "video.not-subtitled", null, Locale.ENGLISH));
		}
		return values;
	}

}
