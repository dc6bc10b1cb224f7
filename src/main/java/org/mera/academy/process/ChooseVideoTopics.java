package org.mera.academy.process;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.mera.academy.VideoTopic;
import org.mera.academy.Videos;
import org.mera.workflow.FormData;
import org.mera.workflow.Submission;
import org.mera.workflow.TaskCompletion;
import org.mera.workflow.TaskContext;

import org.springframework.stereotype.Component;

/** The videos' topics were chosen. */
@Component
class ChooseVideoTopics extends TaskCompletion implements FormData {

	private final Videos videos;

	private final Options options;

	ChooseVideoTopics(Videos videos, Options options) {
		this.videos = videos;
		this.options = options;
	}

	@Override
	protected void complete(Submission submission, Routing routing) {
		List<VideoTopic> topics = submission.rows("topics")
			.stream()
			.map((row) -> new VideoTopic(row.text("topic"), row.text("workingTitle"), row.text("authority")))
			.toList();
		this.videos.choose(submission.businessKey(), submission.context().stepId(), topics);
	}

	@Override
	public String form() {
		return "choose-video-topics";
	}

	@Override
	public Map<String, ?> values(TaskContext context) {
		int minimum = this.videos.minimum(context.businessKey(), context.stepId());
		return Map.of("minimum", minimum, "authorities", Options.of(this.options.authorities(context.businessKey())),
				"topics", IntStream.range(0, minimum).mapToObj((row) -> Map.of("topic", "")).toList());
	}

}
