package org.mera.academy.process;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.mera.academy.Distribution;
import org.mera.academy.Recording;
import org.mera.academy.Video;
import org.mera.academy.VideoDistribution;
import org.mera.academy.Videos;
import org.mera.measure.DueDates;
import org.mera.measure.Terms;
import org.mera.workflow.FormData;
import org.mera.workflow.Submission;
import org.mera.workflow.TaskCompletion;
import org.mera.workflow.TaskContext;

import org.springframework.stereotype.Component;

/** The videos went out. */
@Component
class DistributeVideos extends TaskCompletion implements FormData {

	private final Videos videos;

	private final Options options;

	private final DueDates dueDates;

	private final Terms terms;

	DistributeVideos(Videos videos, Options options, DueDates dueDates, Terms terms) {
		this.videos = videos;
		this.options = options;
		this.dueDates = dueDates;
		this.terms = terms;
	}

	@Override
	protected void complete(Submission submission, Routing routing) {
		List<VideoDistribution> distributions = submission.rows("distribution")
			.stream()
			.map((row) -> new VideoDistribution(row.text("video"),
					new Distribution(row.text("channel"), row.text("address"), row.day("publishedOn"))))
			.toList();
		this.videos.distribute(submission.businessKey(), submission.context().stepId(), distributions);
	}

	@Override
	public String form() {
		return "distribute-videos";
	}

	@Override
	public Map<String, ?> values(TaskContext context) {
		List<Video> approved = this.videos.approved(context.businessKey());
		return Map.of("minimum", this.videos.minimum(context.businessKey(), context.stepId()), "videos",
				approved.stream().map(this::shown).toList(), "approvedVideos",
				approved.stream().map((video) -> new Option(video.topic().workingTitle(), video.id())).toList(),
				"channels", Options.of(this.options.channels(context.businessKey())), "distribution",
				approved.stream().map((video) -> Map.of("video", video.id())).toList());
	}

	private Map<String, String> shown(Video video) {
		Recording cut = Objects.requireNonNull(video.recording());
		Instant approvedAt = Objects.requireNonNull(video.approvedAt());
		return Map.of("title", video.topic().workingTitle(), "link", cut.link(), "approvedOn",
				this.terms.day(this.dueDates.dayOf(approvedAt)));
	}

}
