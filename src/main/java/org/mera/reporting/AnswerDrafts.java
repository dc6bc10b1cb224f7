package org.mera.reporting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mera.academy.OpenDay;
import org.mera.academy.OpenDays;
import org.mera.academy.Video;
import org.mera.academy.Videos;
import org.mera.escalation.LadderEntry;
import org.mera.escalation.Ladders;
import org.mera.evidence.Piece;
import org.mera.measure.DeadlineChange;
import org.mera.measure.DelayStatement;
import org.mera.measure.Delays;
import org.mera.measure.DueDates;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;
import org.mera.measure.Terms;
import org.mera.workshop.Attendance;
import org.mera.workshop.Workshop;
import org.mera.workshop.Workshops;

import org.springframework.stereotype.Component;

/**
 * Fills in from the record what OGP asks at the end of a commitment; people go on from
 * there.
 */
@Component
public class AnswerDrafts {

	/** What a field of the form takes. */
	private static final int LONGEST = 4000;

	private final Steps steps;

	private final Ladders ladders;

	private final Delays delays;

	private final Workshops workshops;

	private final OpenDays openDays;

	private final Videos videos;

	private final QuarterlyReportRepository reports;

	private final DueDates dueDates;

	private final Terms terms;

	AnswerDrafts(Steps steps, Ladders ladders, Delays delays, Workshops workshops, OpenDays openDays, Videos videos,
			QuarterlyReportRepository reports, DueDates dueDates, Terms terms) {
		this.steps = steps;
		this.ladders = ladders;
		this.delays = delays;
		this.workshops = workshops;
		this.openDays = openDays;
		this.videos = videos;
		this.reports = reports;
		this.dueDates = dueDates;
		this.terms = terms;
	}

	/** What can be said of the measure. */
	public PackAnswers draft(MeasureRecord record) {
		List<String> measure = List.of(record.measure().id());
		Map<String, List<DeadlineChange>> changes = this.steps.changes(measure)
			.stream()
			.collect(Collectors.groupingBy(DeadlineChange::stepExecutionId));
		Map<String, List<LadderEntry>> ladders = this.ladders.histories(measure);
		return new PackAnswers(summary(record), information(record), participation(record.measure().id()),
				accountability(record, changes, ladders), obstacles(record, changes, ladders), null);
	}

	private String summary(MeasureRecord record) {
		return lines(record.steps().stream().map((step) -> {
			String day = Optional.ofNullable(step.closedAt()).map(this.dueDates::dayOf).map(this.terms::day).orElse("");
			boolean done = step.status() == StepExecution.Status.DONE;
			return this.terms.say(done ? "pack.step-done" : "pack.step-not-done", step.number(), step.title(), day,
					step.verifiableResult());
		}));
	}

	private String information(MeasureRecord record) {
		long open = record.pieces().stream().filter(Piece::isPublic).count();
		List<Video> all = this.videos.of(record.measure().id());
		long videos = all.stream().filter(Video::isApproved).count();
		String channels = Videos.channels(all).stream().sorted().collect(Collectors.joining(", "));
		return lines(Stream.of(said(open > 0, "pack.public-evidence", open),
				said(videos > 0, "pack.videos", videos, channels.isEmpty() ? "-" : channels)));
	}

	private String participation(String measure) {
		List<Workshop> held = this.workshops.held(measure);
		Attendance came = Workshops.attendance(held);
		Optional<OpenDay> openDay = this.openDays.find(measure).filter(OpenDay::isHeld);
		return lines(Stream.of(
				said(came.total() > 0, "pack.workshops", held.size(), Workshops.communitiesReached(held), came.total(),
						came.women(), came.men(), came.others()),
				openDay.map(
						(day) -> this.terms.say("pack.open-day", day.pupils(), day.teachers(), day.attendance().size()))
					.orElse("")));
	}

	private String accountability(MeasureRecord record, Map<String, List<DeadlineChange>> changed,
			Map<String, List<LadderEntry>> ladders) {
		long published = this.reports.findByPlanExecutionIdOrderByReportedQuarter(record.measure().planExecutionId())
			.stream()
			.filter(QuarterlyReport::isPublished)
			.count();
		long changes = record.steps().stream().mapToLong((step) -> of(step, changed).size()).sum();
		long decisions = record.steps().stream().flatMap((step) -> decisions(step, ladders)).count();
		return lines(Stream.of(said(published > 0, "pack.reports", published),
				said(changes > 0, "pack.changes", changes), said(decisions > 0, "pack.decisions", decisions)));
	}

	private String obstacles(MeasureRecord record, Map<String, List<DeadlineChange>> changes,
			Map<String, List<LadderEntry>> ladders) {
		Map<String, List<DelayStatement>> delays = this.delays
			.of(record.steps().stream().map(StepExecution::id).toList());
		return lines(record.steps()
			.stream()
			.flatMap((step) -> Stream
				.of(Stream.ofNullable(step.notDoneReason()),
						of(step, delays).stream().map(DelayStatement::publicSentence),
						of(step, changes).stream().map(DeadlineChange::reason),
						decisions(step, ladders).flatMap((entry) -> Stream.ofNullable(entry.reason())))
				.flatMap((reasons) -> reasons)
				.distinct()
				.map((reason) -> this.terms.say("pack.obstacle", step.title(), reason))));
	}

	private static <T> List<T> of(StepExecution step, Map<String, List<T>> byStep) {
		return byStep.getOrDefault(step.id(), List.of());
	}

	private static Stream<LadderEntry> decisions(StepExecution step, Map<String, List<LadderEntry>> ladders) {
		return of(step, ladders).stream().filter((entry) -> entry.decision() != null);
	}

	private String said(boolean there, String key, Object... arguments) {
		return there ? this.terms.say(key, arguments) : "";
	}

	private static String lines(Stream<String> lines) {
		String text = lines.filter((line) -> !line.isEmpty()).distinct().collect(Collectors.joining("\n"));
		return (text.length() > LONGEST) ? text.substring(0, text.lastIndexOf('\n', LONGEST)) : text;
	}

}
