package org.mera.publicpage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.mera.academy.OpenDay;
import org.mera.academy.OpenDays;
import org.mera.academy.Videos;
import org.mera.actionplan.ActionPlan;
import org.mera.evidence.Evidence;
import org.mera.measure.DelayStatement;
import org.mera.measure.Delays;
import org.mera.measure.DueDates;
import org.mera.measure.PlanExecution.Status;
import org.mera.measure.PlanExecutions;
import org.mera.progress.MeasureProgress;
import org.mera.progress.PlanProgress;
import org.mera.progress.Progress;
import org.mera.progress.StepProgress;
import org.mera.publicpage.PublishedMeasure.Event;
import org.mera.publicpage.PublishedMeasure.Film;
import org.mera.publicpage.PublishedMeasure.Promise;
import org.mera.reporting.EndOfTermReport;
import org.mera.reporting.EndOfTermReports;
import org.mera.reporting.PublishedReports;
import org.mera.survey.Surveys;
import org.mera.workshop.Workshops;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what everybody may see; each kind of fact at once for all measures. */
@Component
class PublicReader {

	private final Progress progress;

	private final PlanExecutions executions;

	private final Workshops workshops;

	private final Videos videos;

	private final OpenDays openDays;

	private final Surveys surveys;

	private final PublishedReports reports;

	private final EndOfTermReports endOfTerm;

	private final Delays delays;

	private final Evidence evidence;

	private final DueDates dueDates;

	private final Translation translation;

	PublicReader(Progress progress, PlanExecutions executions, Workshops workshops, Videos videos, OpenDays openDays,
			Surveys surveys, PublishedReports reports, EndOfTermReports endOfTerm, Delays delays, Evidence evidence,
			DueDates dueDates) {
		this.progress = progress;
		this.executions = executions;
		this.workshops = workshops;
		this.videos = videos;
		this.openDays = openDays;
		this.surveys = surveys;
		this.reports = reports;
		this.endOfTerm = endOfTerm;
		this.delays = delays;
		this.evidence = evidence;
		this.dueDates = dueDates;
		this.translation = new Translation(dueDates);
	}

	/** All plans that were not cancelled, the latest first. */
	@Transactional(readOnly = true)
	public List<PublishedPlan> read() {
		List<PlanProgress> plans = this.progress.of(List.of())
			.stream()
			.filter((plan) -> plan.status() != Status.CANCELLED)
			.toList();
		Facts facts = facts(plans);
		return plans.stream().map((plan) -> plan(plan, facts)).toList();
	}

	private PublishedPlan plan(PlanProgress plan, Facts facts) {
		ActionPlan words = this.executions.planOf(plan.id());
		EndOfTermReport end = (plan.status() == Status.COMPLETED) ? this.endOfTerm.find(plan.id()).orElse(null) : null;
		LocalDate today = this.dueDates.today();
		return new PublishedPlan(plan, words.city(), words.email(), today,
				plan.measures().stream().map((measure) -> measure(measure, words, facts)).toList(),
				this.reports.of(plan.id()), (end != null) ? end.summary() : null, (end != null) ? end.lessons() : null);
	}

	private PublishedMeasure measure(MeasureProgress measure, ActionPlan plan, Facts facts) {
		OpenDay openDay = facts.openDays().get(measure.id());
		boolean surveyed = openDay != null;
		return new PublishedMeasure(measure, Promise.of(plan.measure(measure.measureId())),
				measure.steps().stream().map((step) -> step(measure, step, facts)).toList(),
				facts.workshops().getOrDefault(measure.id(), List.of()),
				facts.videos().getOrDefault(measure.id(), List.of()),
				(openDay != null) ? this.translation.openDay(openDay) : null,
				surveyed ? this.surveys.published(measure.id()).orElse(null) : null,
				surveyed && this.surveys.isOpen(measure.id()));
	}

	private PublishedStep step(MeasureProgress measure, StepProgress step, Facts facts) {
		return new PublishedStep(measure.number(), step,
				facts.statements()
					.getOrDefault(step.id(), List.of())
					.stream()
					.reduce((earlier, later) -> later)
					.map(this.translation::reason)
					.orElse(null),
				facts.evidence().getOrDefault(step.id(), List.of()));
	}

	private Facts facts(List<PlanProgress> plans) {
		List<MeasureProgress> measures = plans.stream().flatMap((plan) -> plan.measures().stream()).toList();
		List<String> ids = measures.stream().map(MeasureProgress::id).toList();
		List<String> steps = measures.stream()
			.flatMap((measure) -> measure.steps().stream())
			.map(StepProgress::id)
			.toList();
		return new Facts(
				this.workshops.of(ids)
					.stream()
					.collect(Collectors.groupingBy((each) -> each.measureExecutionId(),
							Collectors.mapping(this.translation::workshop, Collectors.toList()))),
				this.videos.of(ids)
					.stream()
					.filter((video) -> video.isApproved())
					.collect(Collectors.groupingBy((each) -> each.measureExecutionId(),
							Collectors.mapping(this.translation::video, Collectors.toList()))),
				this.openDays.of(ids).stream().collect(Collectors.toMap(OpenDay::measureExecutionId, (each) -> each)),
				this.delays.of(steps),
				this.evidence.shownOf(steps)
					.stream()
					.collect(Collectors.groupingBy((piece) -> piece.stepExecutionId(),
							Collectors.mapping(this.translation::piece, Collectors.toList()))));
	}

	/** What is known about all measures, by measure or by step. */
	private record Facts(Map<String, List<Event>> workshops, Map<String, List<Film>> videos,
			Map<String, OpenDay> openDays, Map<String, List<DelayStatement>> statements,
			Map<String, List<PublishedStep.Proof>> evidence) {
	}

}
