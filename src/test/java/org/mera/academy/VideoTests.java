package org.mera.academy;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.mera.workflow.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class VideoTests {

	private static final Recording CUT = new Recording("video.mp4", Duration.ofSeconds(90), "Serbian", false);

	private final Video video = new Video("measure", 3, new VideoTopic("Taxes", "Who pays what", "Mayor"));

	@Test
	void isNamedByItsMeasureAndNumber() {
		assertThat(this.video.id()).isEqualTo("measure.video-3");
		assertThat(this.video.recording()).isNull();
	}

	@Test
	void isApprovedOnceItIsRecorded() {
		this.video.record(CUT);
		this.video.approve("coordinator", Instant.EPOCH);

		assertThat(this.video.isApproved()).isTrue();
		assertThat(this.video.approvedBy()).isEqualTo("coordinator");
		assertThat(this.video.recording()).isEqualTo(CUT);
	}

	@Test
	void cannotBeDecidedOnBeforeItIsRecorded() {
		assertThatThrownBy(() -> this.video.approve("coordinator", Instant.EPOCH)).isInstanceOf(RuleViolation.class)
			.hasMessage("video.not-recorded");
		assertThatThrownBy(() -> this.video.refuse("Too long", "coordinator", Instant.EPOCH))
			.isInstanceOf(RuleViolation.class)
			.hasMessage("video.not-recorded");
	}

	@Test
	void mustBeRecordedAnewAfterARefusal() {
		this.video.record(CUT);
		this.video.refuse("Too long", "coordinator", Instant.EPOCH);

		assertThatThrownBy(() -> this.video.approve("coordinator", Instant.EPOCH)).isInstanceOf(RuleViolation.class);
		assertThat(this.video.refusals()).containsExactly(new Refusal("Too long", "coordinator", Instant.EPOCH));
	}

	@Test
	void doesNotChangeOnceItIsApproved() {
		this.video.record(CUT);
		this.video.approve("coordinator", Instant.EPOCH);

		assertThatThrownBy(() -> this.video.record(CUT)).isInstanceOf(RuleViolation.class)
			.hasMessage("video.already-approved");
	}

	@Test
	void lastsAtLeastASecond() {
		assertThatThrownBy(() -> this.video.record(new Recording("video.mp4", Duration.ZERO, "Serbian", true)))
			.isInstanceOf(RuleViolation.class)
			.hasMessage("seconds: video.no-length");
	}

}
