package org.mera.academy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mera.measure.DueDates;
import org.mera.workflow.RuleViolation;
import org.mockito.Mockito;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

class DistributionRulesTests {

	private static final LocalDate TODAY = LocalDate.of(2023, 10, 20);

	/** Half past midnight of the 10th in Novi Pazar. */
	private static final Instant APPROVED = Instant.parse("2023-10-09T22:30:00Z");

	private static final LocalDate APPROVAL = LocalDate.of(2023, 10, 10);

	@Test
	void takesEachVideoOnceOverEnoughChannels() {
		assertThatCode(() -> verify(out(1, "Website", APPROVAL), out(2, "Schools", TODAY))).doesNotThrowAnyException();
	}

	@Test
	void takesAVideoOnSeveralChannels() {
		assertThatCode(() -> verify(out(1, "Website", TODAY), out(1, "Schools", TODAY), out(2, "Schools", TODAY)))
			.doesNotThrowAnyException();
	}

	@Test
	void refusesAVideoLeftOut() {
		assertRefused("distribution: video.not-distributed", out(1, "Website", TODAY), out(1, "Schools", TODAY));
	}

	@Test
	void refusesTooFewChannels() {
		assertRefused("distribution: video.too-few-channels", out(1, "Website", TODAY), out(2, "Website", TODAY));
	}

	@Test
	void refusesAnUnknownChannel() {
		assertRefused("distribution[1].channel: video.unknown-channel", out(1, "Website", TODAY),
				out(2, "Pigeons", TODAY));
	}

	@Test
	void refusesAVideoThatIsNotApproved() {
		assertRefused("distribution[2].video: video.not-approved", out(1, "Website", TODAY), out(2, "Schools", TODAY),
				out(3, "Schools", TODAY));
	}

	@Test
	void refusesTheSameTwice() {
		assertRefused("distribution[2].address: video.distribution-twice", out(1, "Website", TODAY),
				out(2, "Schools", TODAY), out(1, "Website", TODAY));
	}

	@Test
	void refusesDaysInTheFutureAndBeforeTheApproval() {
		assertRefused(
				"distribution[0].publishedOn: academy.in-the-future; distribution[1].publishedOn: video.before-approval",
				out(1, "Website", TODAY.plusDays(1)), out(2, "Schools", APPROVAL.minusDays(1)));
	}

	private static void assertRefused(String problem, VideoDistribution... all) {
		assertThatThrownBy(() -> verify(all)).isInstanceOf(RuleViolation.class).hasMessage(problem);
	}

	private static void verify(VideoDistribution... all) {
		DueDates dueDates = Mockito.mock(DueDates.class);
		given(dueDates.today()).willReturn(TODAY);
		given(dueDates.dayOf(any()))
			.willAnswer((call) -> LocalDate.ofInstant(call.getArgument(0), ZoneId.of("Europe/Belgrade")));
		new DistributionRules(dueDates, List.of(approved(1), approved(2)), List.of("Website", "Schools"), 2)
			.verify(List.of(all));
	}

	private static Video approved(int number) {
		Video video = new Video("measure", number, new VideoTopic("Topic", "Video " + number, "Mayor"));
		video.record(new Recording("video.mp4", Duration.ofSeconds(90), "Serbian", false));
		video.approve("coordinator", APPROVED);
		return video;
	}

	private static VideoDistribution out(int video, String channel, LocalDate day) {
		return new VideoDistribution("measure.video-" + video, new Distribution(channel, "There", day));
	}

}
