package org.mera.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.mera.academy.Distribution;
import org.mera.academy.OpenDay;
import org.mera.academy.OpenDays;
import org.mera.academy.Video;
import org.mera.academy.Videos;
import org.mera.measure.MeasureExecution;
import org.mera.measure.Measures;
import org.mera.reporting.QuarterDocument.ApprovedVideo;
import org.mera.reporting.QuarterDocument.DistributedVideo;
import org.mera.reporting.QuarterDocument.HeldOpenDay;
import org.mera.reporting.QuarterDocument.HeldWorkshop;
import org.mera.workshop.Holding;
import org.mera.workshop.Workshop;
import org.mera.workshop.Workshops;

import org.springframework.stereotype.Component;

/**
 * What a report says about the results of a plan's measures up to a day, whenever they
 * were recorded.
 */
@Component
class ResultFacts {

	private final Measures measures;

	private final Workshops workshops;

	private final OpenDays openDays;

	private final Videos videos;

	ResultFacts(Measures measures, Workshops workshops, OpenDays openDays, Videos videos) {
		this.measures = measures;
		this.workshops = workshops;
		this.openDays = openDays;
		this.videos = videos;
	}

	private Stream<String> measures(String planExecutionId) {
		return this.measures.of(planExecutionId).stream().map(MeasureExecution::id);
	}

	List<HeldWorkshop> workshops(String planExecutionId, ReportPeriod period) {
		return measures(planExecutionId).flatMap((measure) -> this.workshops.held(measure).stream())
			.flatMap((workshop) -> held(workshop, period))
			.sorted(Comparator.comparing(HeldWorkshop::on))
			.toList();
	}

	private static Stream<HeldWorkshop> held(Workshop workshop, ReportPeriod period) {
		Holding holding = workshop.holding();
		if (holding == null || !period.hasCome(holding.day())) {
			return Stream.empty();
		}
		return Stream.of(new HeldWorkshop(workshop.id(), workshop.measureExecutionId(), workshop.community().name(),
				holding.day(), holding.place(), holding.women(), holding.men(), holding.others(),
				period.contains(holding.day())));
	}

	List<HeldOpenDay> openDays(String planExecutionId, ReportPeriod period) {
		return measures(planExecutionId).flatMap((measure) -> this.openDays.find(measure).stream())
			.flatMap((openDay) -> held(openDay, period))
			.toList();
	}

	private static Stream<HeldOpenDay> held(OpenDay openDay, ReportPeriod period) {
		LocalDate on = openDay.heldOn();
		if (on == null || !period.hasCome(on)) {
			return Stream.empty();
		}
		return Stream.of(new HeldOpenDay(openDay.measureExecutionId() + ".open-day", on, openDay.attendance().size(),
				openDay.pupils(), openDay.teachers(), period.contains(on)));
	}

	List<ApprovedVideo> videos(String planExecutionId, ReportPeriod period) {
		List<ApprovedVideo> approved = new ArrayList<>();
		measures(planExecutionId).flatMap((measure) -> this.videos.approved(measure).stream())
			.filter((video) -> period.hasCome(video.approvedAt()))
			.forEach((video) -> Stream.ofNullable(video.approvedAt())
				.map(period::dayOf)
				.forEach((day) -> approved.add(approved(video, day, period))));
		return approved;
	}

	private static ApprovedVideo approved(Video video, LocalDate day, ReportPeriod period) {
		String link = Stream.ofNullable(video.recording()).map((cut) -> cut.link()).findFirst().orElse(null);
		return new ApprovedVideo(video.id(), video.topic().workingTitle(), day, link, period.contains(day));
	}

	List<DistributedVideo> distribution(String planExecutionId, ReportPeriod period) {
		return measures(planExecutionId).flatMap((measure) -> this.videos.approved(measure).stream())
			.flatMap((video) -> distribution(video, period))
			.toList();
	}

	private static Stream<DistributedVideo> distribution(Video video, ReportPeriod period) {
		List<Distribution> all = video.distributions();
		return IntStream.range(0, all.size())
			.filter((index) -> period.hasCome(all.get(index).publishedOn()))
			.mapToObj((index) -> distributed(video, index + 1, all.get(index), period));
	}

	private static DistributedVideo distributed(Video video, int number, Distribution channel, ReportPeriod period) {
		return new DistributedVideo(video.id() + ".channel-" + number, video.id(), video.topic().workingTitle(),
				channel.channel(), channel.address(), channel.publishedOn(), period.contains(channel.publishedOn()));
	}

}
