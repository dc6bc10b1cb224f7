package org.mera.academy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.mera.measure.DueDates;
import org.mera.workflow.Rules;

/**
 * When the videos count as distributed: each approved one somewhere, and all of them
 * together through enough channels.
 */
final class DistributionRules {

	private final DueDates dueDates;

	private final List<Video> approved;

	private final Collection<String> channels;

	private final int minimum;

	private final Rules rules = new Rules();

	/**
	 * For the videos of one measure.
	 * @param approved the videos that may go out
	 * @param channels the plan's channels
	 * @param minimum how many different channels there must be over all videos
	 */
	DistributionRules(DueDates dueDates, List<Video> approved, Collection<String> channels, int minimum) {
		this.dueDates = dueDates;
		this.approved = approved;
		this.channels = channels;
		this.minimum = minimum;
	}

	void verify(List<VideoDistribution> all) {
		for (int row = 0; row < all.size(); row++) {
			VideoDistribution each = all.get(row);
			String field = "distribution[" + row + "].";
			checkRow(each, field);
			this.rules.require(!all.subList(0, row).contains(each), field + "address", "video.distribution-twice");
		}
		List<String> missing = this.approved.stream()
			.filter((video) -> all.stream().noneMatch((each) -> each.videoId().equals(video.id())))
			.map((video) -> video.topic().workingTitle())
			.toList();
		long used = all.stream().map((each) -> each.distribution().channel()).distinct().count();
		this.rules.require(missing.isEmpty(), "distribution", "video.not-distributed", String.join(", ", missing))
			.require(used >= this.minimum, "distribution", "video.too-few-channels", this.minimum, used)
			.verify();
	}

	private void checkRow(VideoDistribution each, String field) {
		Distribution distribution = each.distribution();
		LocalDate day = distribution.publishedOn();
		LocalDate today = this.dueDates.today();
		this.rules.require(!day.isAfter(today), field + "publishedOn", "academy.in-the-future", today)
			.require(this.channels.contains(distribution.channel()), field + "channel", "video.unknown-channel",
					distribution.channel())
			.require(this.approved.stream().anyMatch((video) -> video.id().equals(each.videoId())), field + "video",
					"video.not-approved");
		this.approved.stream()
			.filter((video) -> video.id().equals(each.videoId()))
			.flatMap((video) -> Optional.ofNullable(video.approvedAt()).stream())
			.map(this.dueDates::dayOf)
			.forEach((approval) -> this.rules.require(!day.isBefore(approval), field + "publishedOn",
					"video.before-approval", approval));
	}

}
