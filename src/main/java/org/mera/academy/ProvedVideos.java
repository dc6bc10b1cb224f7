package org.mera.academy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.mera.measure.ProofSubject;
import org.mera.measure.ProofSubjects;

import org.springframework.stereotype.Component;

/** The videos, each with evidence of its own; those that were approved must be proved. */
@Component
class ProvedVideos implements ProofSubjects {

	static final String PRODUCE_VIDEOS = "produce-videos";

	static final String PER = "video";

	private final VideoRepository videos;

	ProvedVideos(VideoRepository videos) {
		this.videos = videos;
	}

	static ProofSubject subject(Video video) {
		return new ProofSubject(video.id(), video.topic().workingTitle());
	}

	@Override
	public String process() {
		return "civic-academy";
	}

	@Override
	public String stepId() {
		return PRODUCE_VIDEOS;
	}

	@Override
	public String per() {
		return PER;
	}

	@Override
	public List<ProofSubject> all(String measureExecutionId) {
		return this.videos.findByMeasureExecutionIdOrderByNumber(measureExecutionId)
			.stream()
			.map(ProvedVideos::subject)
			.toList();
	}

	@Override
	public Map<String, List<ProofSubject>> toProve(Collection<String> measureExecutionIds) {
		return this.videos.findByMeasureExecutionIdInOrderByNumber(measureExecutionIds)
			.stream()
			.filter(Video::isApproved)
			.collect(Collectors.groupingBy(Video::measureExecutionId,
					Collectors.mapping(ProvedVideos::subject, Collectors.toList())));
	}

}
