package org.mera.academy.process;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
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

import org.springframework.stereotype.Component;

/** A cut of a video was finished. */
@Component
class RecordVideo extends TaskCompletion implements FormData {

	static final String VIDEO = "videoId";

	private final Videos videos;

	private final DueDates dueDates;

	private final Terms terms;

	RecordVideo(Videos videos, DueDates dueDates, Terms terms) {
		this.videos = videos;
		this.dueDates = dueDates;
		this.terms = terms;
	}

	@Override
	protected void complete(Submission submission, Routing routing) {
		Duration length = Duration.ofMinutes(submission.number("minutes")).plusSeconds(submission.number("seconds"));
		this.videos.record(submission.context().id(VIDEO), new Recording(submission.text("link"), length,
				submission.text("language"), submission.checked("subtitled")));
	}

	@Override
	public String form() {
		return "record-video";
	}

	@Override
	public Map<String, ?> values(TaskContext context) {
		Video video = this.videos.get(context.id(VIDEO));
		Map<String, Object> values = new HashMap<>(about(video, this.dueDates, this.terms));
		Recording former = video.recording();
		if (former != null) {
			values.put("link", former.link());
			values.put("minutes", (int) former.length().toMinutes());
			values.put("seconds", former.length().toSecondsPart());
			values.put("language", former.language());
			values.put("subtitled", former.subtitled());
		}
		return values;
	}

	static Map<String, Object> about(Video video, DueDates dueDates, Terms terms) {
		List<Map<String, String>> refusals = video.refusals()
			.stream()
			.map((each) -> Map.of("refusedOn", terms.day(dueDates.dayOf(each.refusedAt())), "reason", each.reason()))
			.toList();
		return Map.of("workingTitle", video.topic().workingTitle(), "topic", video.topic().topic(), "authority",
				video.topic().authority(), "refusals", refusals);
	}

}
