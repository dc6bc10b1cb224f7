package org.mera.reporting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mera.academy.OpenDay;
import org.mera.academy.OpenDays;
import org.mera.academy.Videos;
import org.mera.escalation.LadderEntry;
import org.mera.escalation.Ladders;
import org.mera.evidence.Piece;
import org.mera.measure.DeadlineChange;
import org.mera.measure.Delays;
import org.mera.measure.DueDates;
import org.mera.measure.MeasureExecution;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;
import org.mera.measure.Terms;
import org.mera.workshop.Attendance;
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

	private final PackFiles files;

	private final QuarterlyReportRepository reports;

	private final DueDates dueDates;

	private final Terms terms;

	AnswerDrafts(Steps steps, Ladders ladders, Delays delays, Workshops workshops, OpenDays openDays, Videos videos,
			PackFiles files, QuarterlyReportRepository reports, DueDates dueDates, Terms terms) {
		this.steps = steps;
		this.ladders = ladders;
		this.delays = delays;
		this.workshops = workshops;
		this.openDays = openDays;
		this.videos = videos;
		this.files = files;
		this.reports = reports;
		this.dueDates = dueDates;
		this.terms = terms;
	}

	/** What can be said of the measure. */
	public PackAnswers draft(MeasureExecution measure) {
		return new PackAnswers(summary(measure.id()), information(measure.id()), participation(measure.id()),
				accountability(measure), obstacles(measure.id()), null);
	}

	private String summary(String measure) {
		return lines(this.steps.of(measure).stream().map((step) -> {
			String day = Optional.ofNullable(step.closedAt()).map(this.dueDates::dayOf).map(this.terms::day).orElse("");
			boolean done = step.status() == StepExecution.Status.DONE;
			return this.terms.say(done ? "pack.step-done" : "pack.step-not-done", step.number(), step.title(), day,
					step.verifiableResult());
		}));
	}

	private String information(String measure) {
		long open = this.files.all(measure).stream().filter(Piece::isPublic).count();
		int videos = this.videos.approved(measure).size();
		String channels = this.videos.channels(measure).stream().sorted().collect(Collectors.joining(", "));
		return lines(Stream.of(said(open > 0, "pack.public-evidence", open),
				said(videos > 0, "pack.videos", videos, channels.isEmpty() ? "-" : channels)));
	}

	private String participation(String measure) {
		Attendance came = this.workshops.attendance(measure);
		Optional<OpenDay> openDay = this.openDays.find(measure).filter(OpenDay::isHeld);
		return lines(Stream.of(said(came.total() > 0, "pack.workshops", this.workshops.held(measure).size(),
				this.workshops.communitiesReached(measure), came.total(), came.women(), came.men(), came.others()),
				openDay
					.map((held) -> this.terms.say("pack.open-day", held.pupils(), held.teachers(),
							held.attendance().size()))
					.orElse("")));
	}

	private String accountability(MeasureExecution measure) {
		long published = this.reports.findByPlanExecutionIdOrderByReportedQuarter(measure.planExecutionId())
			.stream()
			.filter(QuarterlyReport::isPublished)
			.count();
		List<StepExecution> all = this.steps.of(measure.id());
		long changes = all.stream().mapToLong((step) -> this.steps.changes(step.id()).size()).sum();
		long decisions = all.stream().flatMap((step) -> decisions(step)).count();
		return lines(Stream.of(said(published > 0, "pack.reports", published),
				said(changes > 0, "pack.changes", changes), said(decisions > 0, "pack.decisions", decisions)));
	}

	private String obstacles(String measure) {
		return lines(this.steps.of(measure)
			.stream()
			.flatMap((step) -> Stream
				.of(Stream.ofNullable(step.notDoneReason()),
						this.delays.of(step.id()).stream().map((each) -> each.publicSentence()),
						this.steps.changes(step.id()).stream().map(DeadlineChange::reason),
						decisions(step).flatMap((entry) -> Stream.ofNullable(entry.reason())))
				.flatMap((reasons) -> reasons)
				.distinct()
				.map((reason) -> this.terms.say("pack.obstacle", step.title(), reason))));
	}

	private Stream<LadderEntry> decisions(StepExecution step) {
		return this.ladders.history(step.id()).stream().filter((entry) -> entry.decision() != null);
	}

	private String said(boolean there, String key, Object... arguments) {
		return there ? this.terms.say(key, arguments) : "";
	}

	private static String lines(Stream<String> lines) {
		String text = lines.filter((line) -> !line.isEmpty()).distinct().collect(Collectors.joining("\n"));
		return (text.length() > LONGEST) ? text.substring(0, text.lastIndexOf('\n', LONGEST)) : text;
	}

}
