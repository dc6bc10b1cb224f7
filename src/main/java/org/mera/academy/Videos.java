package org.mera.academy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mera.academy.VideoRepository.Pieces;
import org.mera.measure.DueDates;
import org.mera.measure.Measures;
import org.mera.measure.Steps;
import org.mera.workflow.Rules;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The Civic Academy's videos: chosen, produced, approved and distributed. */
@Service
@Transactional
public class Videos {

	private final VideoRepository videos;

	private final Measures measures;

	private final Steps steps;

	private final DueDates dueDates;

	private final MessageSource messages;

	Videos(VideoRepository videos, Measures measures, Steps steps, DueDates dueDates, MessageSource messages) {
		this.videos = videos;
		this.measures = measures;
		this.steps = steps;
		this.dueDates = dueDates;
		this.messages = messages;
	}

	/**
	 * The video with this id.
	 * @throws IllegalArgumentException if there is none
	 */
	public Video get(String videoId) {
		return this.videos.findById(videoId)
			.orElseThrow(() -> new IllegalArgumentException("There is no video " + videoId));
	}

	/** All videos of the measure, by number. */
	public List<Video> of(String measureExecutionId) {
		return this.videos.findByMeasureExecutionIdOrderByNumber(measureExecutionId);
	}

	/** The videos of these measures, in a number of queries that does not grow. */
	public List<Video> of(Collection<String> measureExecutionIds) {
		return this.videos.findByMeasureExecutionIdInOrderByNumber(measureExecutionIds);
	}

	/** The measure's approved videos, by number. */
	public List<Video> approved(String measureExecutionId) {
		return of(measureExecutionId).stream().filter(Video::isApproved).toList();
	}

	/** Those of them that were approved up to a day's end. */
	public List<Video> approved(String measureExecutionId, LocalDate upTo) {
		Instant end = this.dueDates.overdue(upTo);
		return approved(measureExecutionId).stream()
			.filter((video) -> Stream.ofNullable(video.approvedAt()).allMatch((at) -> at.isBefore(end)))
			.toList();
	}

	/** The channels through which the measure's videos went out. */
	public Set<String> channels(String measureExecutionId) {
		return channels(of(measureExecutionId));
	}

	/** The channels through which these videos went out. */
	public static Set<String> channels(List<Video> videos) {
		return channels(videos, LocalDate.MAX);
	}

	/** Those through which the measure's videos had gone out up to a day's end. */
	public Set<String> channels(String measureExecutionId, LocalDate upTo) {
		return channels(of(measureExecutionId), upTo);
	}

	private static Set<String> channels(List<Video> videos, LocalDate upTo) {
		return videos.stream()
			.flatMap((video) -> video.distributions().stream())
			.filter((each) -> !each.publishedOn().isAfter(upTo))
			.map(Distribution::channel)
			.collect(Collectors.toSet());
	}

	/**
	 * How many videos have been approved, by measure, which is left out if it has none.
	 */
	public Map<String, Integer> approved(Collection<String> measureExecutionIds) {
		return byMeasure(this.videos.count(measureExecutionIds, Video.Status.APPROVED));
	}

	/** Through how many channels videos went out, by measure. */
	public Map<String, Integer> channels(Collection<String> measureExecutionIds) {
		return byMeasure(this.videos.countChannels(measureExecutionIds));
	}

	private static Map<String, Integer> byMeasure(List<Pieces> pieces) {
		return pieces.stream().collect(Collectors.toMap(Pieces::measure, (each) -> (int) each.number()));
	}

	/** The step's minimum, 1 if the plan gives none. */
	public int minimum(String measureExecutionId, String stepId) {
		return Objects.requireNonNullElse(this.steps.get(measureExecutionId, stepId).minimum(), 1);
	}

	/**
	 * Chooses what the videos are about.
	 * @throws org.mera.workflow.RuleViolation if there are fewer topics than the step's
	 * minimum, a title twice, or an unknown authority
	 */
	public void choose(String measureExecutionId, String stepId, List<VideoTopic> topics) {
		int minimum = minimum(measureExecutionId, stepId);
		List<String> authorities = this.measures.measureOf(measureExecutionId).list("authorities");
		Rules rules = new Rules().require(topics.size() >= minimum, "topics", "video.too-few-topics", minimum,
				topics.size());
		Set<String> titles = new HashSet<>();
		for (int row = 0; row < topics.size(); row++) {
			VideoTopic topic = topics.get(row);
			rules
				.require(titles.add(topic.workingTitle().toLowerCase(Locale.ROOT)), "topics[" + row + "].workingTitle",
						"video.title-twice")
				.require(authorities.contains(topic.authority()), "topics[" + row + "].authority",
						"academy.unknown-authority", topic.authority());
		}
		rules.verify();
		int number = of(measureExecutionId).size();
		for (VideoTopic topic : topics) {
			number++;
			this.videos.save(new Video(measureExecutionId, number, topic));
		}
	}

	/**
	 * A cut of the video is finished.
	 * @throws org.mera.workflow.RuleViolation if it has no length or is not proved
	 */
	public void record(String videoId, Recording cut) {
		Video video = get(videoId);
		video.record(cut);
		this.steps.requireProof(this.steps.get(video.measureExecutionId(), ProvedVideos.PRODUCE_VIDEOS),
				ProvedVideos.PER, ProvedVideos.subject(video));
	}

	/** The video may go out. */
	public void approve(String videoId, String by) {
		get(videoId).approve(by, this.dueDates.now());
	}

	/** The video goes back, with the reason. */
	public void refuse(String videoId, String reason, String by) {
		get(videoId).refuse(reason, by, this.dueDates.now());
	}

	/**
	 * Keeps where the approved videos went out.
	 * @throws org.mera.workflow.RuleViolation if a video went nowhere, there are fewer
	 * channels than the step's minimum, or a day lies in the future or before the video's
	 * approval
	 */
	public void distribute(String measureExecutionId, String stepId, List<VideoDistribution> distributions) {
		List<Video> approved = approved(measureExecutionId);
		new DistributionRules(this.dueDates, approved, this.measures.measureOf(measureExecutionId).list("channels"),
				minimum(measureExecutionId, stepId))
			.verify(distributions);
		approved.forEach((video) -> video.distribute(distributions.stream()
			.filter((each) -> each.videoId().equals(video.id()))
			.map(VideoDistribution::distribution)
			.toList()));
	}

	/** Closes the distribution as not done, because there is no video to distribute. */
	public void closeDistribution(String measureExecutionId, String stepId) {
		this.steps.closeAsNotDone(this.steps.get(measureExecutionId, stepId).id(),
				this.messages.getMessage("video.nothing-to-distribute", null, Locale.ENGLISH));
	}

}
