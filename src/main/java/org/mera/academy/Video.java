package org.mera.academy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.mera.workflow.Rules;

/** A video tutorial on a competence of the city, from its topic to its distribution. */
@Entity
@SuppressWarnings("NullAway.Init")
public final class Video {

	/** How far a video is. */
	public enum Status {

		/** Its topic is chosen. */
		CHOSEN,

		/** It is recorded and edited, and waits for approval. */
		RECORDED,

		/** It was sent back. */
		REFUSED,

		/** It may go out. */
		APPROVED

	}

	@Id
	private String id;

	private String measureExecutionId;

	private int number;

	private String topic;

	private String workingTitle;

	private String authority;

	@Enumerated(EnumType.STRING)
	private Status status;

	private @Nullable String link;

	private @Nullable Integer lengthSeconds;

	private @Nullable String language;

	private boolean subtitled;

	private @Nullable String approvedBy;

	private @Nullable Instant approvedAt;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "video_refusal", joinColumns = @JoinColumn(name = "video_id"))
	@OrderColumn(name = "position")
	@Fetch(FetchMode.SUBSELECT)
	private List<Refusal> refusals = new ArrayList<>();

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "video_distribution", joinColumns = @JoinColumn(name = "video_id"))
	@OrderColumn(name = "position")
	@Fetch(FetchMode.SUBSELECT)
	private List<Distribution> distributions = new ArrayList<>();

	@Version
	private @Nullable Integer version;

	Video() {
	}

	Video(String measureExecutionId, int number, VideoTopic topic) {
		this.id = measureExecutionId + ".video-" + number;
		this.measureExecutionId = measureExecutionId;
		this.number = number;
		this.topic = topic.topic();
		this.workingTitle = topic.workingTitle();
		this.authority = topic.authority();
		this.status = Status.CHOSEN;
	}

	/** A cut of the video is finished. */
	void record(Recording cut) {
		new Rules().require(!isApproved(), null, "video.already-approved")
			.require(cut.length().toSeconds() > 0, "seconds", "video.no-length")
			.verify();
		this.link = cut.link();
		this.lengthSeconds = Math.toIntExact(cut.length().toSeconds());
		this.language = cut.language();
		this.subtitled = cut.subtitled();
		this.status = Status.RECORDED;
	}

	void approve(String by, Instant at) {
		requireRecorded();
		this.status = Status.APPROVED;
		this.approvedBy = by;
		this.approvedAt = at;
	}

	void refuse(String reason, String by, Instant at) {
		requireRecorded();
		this.status = Status.REFUSED;
		this.refusals.add(new Refusal(reason, by, at));
	}

	void distribute(List<Distribution> distributions) {
		this.distributions.clear();
		this.distributions.addAll(distributions);
	}

	private void requireRecorded() {
		new Rules().require(this.status == Status.RECORDED, null, "video.not-recorded").verify();
	}

	public boolean isApproved() {
		return this.status == Status.APPROVED;
	}

	public String id() {
		return this.id;
	}

	public String measureExecutionId() {
		return this.measureExecutionId;
	}

	/** The video's number in its measure, from 1. */
	public int number() {
		return this.number;
	}

	public VideoTopic topic() {
		return new VideoTopic(this.topic, this.workingTitle, this.authority);
	}

	public Status status() {
		return this.status;
	}

	/** The last cut, or null if nothing has been recorded yet. */
	public @Nullable Recording recording() {
		return (this.link != null && this.lengthSeconds != null && this.language != null)
				? new Recording(this.link, Duration.ofSeconds(this.lengthSeconds), this.language, this.subtitled)
				: null;
	}

	/** The times that the video was sent back, oldest first. */
	public List<Refusal> refusals() {
		return List.copyOf(this.refusals);
	}

	public @Nullable String approvedBy() {
		return this.approvedBy;
	}

	public @Nullable Instant approvedAt() {
		return this.approvedAt;
	}

	/** Where the video went out; empty until then. */
	public List<Distribution> distributions() {
		return List.copyOf(this.distributions);
	}

}
