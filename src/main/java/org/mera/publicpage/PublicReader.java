package org.mera.publicpage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
import org.mera.reporting.PublishedReport;
import org.mera.reporting.PublishedReports;
import org.mera.survey.SurveyResults;
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
		EndOfTermReport end = facts.ends().get(plan.id());
		LocalDate today = this.dueDates.today();
		return new PublishedPlan(plan, words.city(), words.email(), today,
				plan.measures().stream().map((measure) -> measure(measure, words, facts)).toList(),
				facts.reports().getOrDefault(plan.id(), List.of()), (end != null) ? end.summary() : null,
				(end != null) ? end.lessons() : null);
	}

	private PublishedMeasure measure(MeasureProgress measure, ActionPlan plan, Facts facts) {
		OpenDay openDay = facts.openDays().get(measure.id());
		return new PublishedMeasure(measure, Promise.of(plan.measure(measure.measureId())),
				measure.steps().stream().map((step) -> step(measure, step, facts)).toList(),
				facts.workshops().getOrDefault(measure.id(), List.of()),
				facts.videos().getOrDefault(measure.id(), List.of()),
				(openDay != null) ? this.translation.openDay(openDay) : null, facts.surveys().get(measure.id()),
				facts.openSurveys().contains(measure.id()));
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
		Map<String, OpenDay> days = this.openDays.of(ids)
			.stream()
			.collect(Collectors.toMap(OpenDay::measureExecutionId, Function.identity()));
		return new Facts(reports(plans), ends(plans),
				this.workshops.of(ids)
					.stream()
					.collect(Collectors.groupingBy((each) -> each.measureExecutionId(),
							Collectors.mapping(this.translation::workshop, Collectors.toList()))),
				this.videos.of(ids)
					.stream()
					.filter((video) -> video.isApproved())
					.collect(Collectors.groupingBy((each) -> each.measureExecutionId(),
							Collectors.mapping(this.translation::video, Collectors.toList()))),
				days, this.surveys.published(days.keySet()), this.surveys.open(days.keySet()), this.delays.of(steps),
				this.evidence.shownOf(steps)
					.stream()
					.collect(Collectors.groupingBy((piece) -> piece.stepExecutionId(),
							Collectors.mapping(this.translation::piece, Collectors.toList()))));
	}

	private Map<String, List<PublishedReport>> reports(List<PlanProgress> plans) {
		return this.reports.of(plans.stream().map(PlanProgress::id).toList());
	}

	private Map<String, EndOfTermReport> ends(List<PlanProgress> plans) {
		return this.endOfTerm
			.find(plans.stream().filter((plan) -> plan.status() == Status.COMPLETED).map(PlanProgress::id).toList());
	}

	/** What is known about all plans and measures, by plan, by measure or by step. */
	private record Facts(Map<String, List<PublishedReport>> reports, Map<String, EndOfTermReport> ends,
			Map<String, List<Event>> workshops, Map<String, List<Film>> videos, Map<String, OpenDay> openDays,
			Map<String, SurveyResults> surveys, Set<String> openSurveys, Map<String, List<DelayStatement>> statements,
			Map<String, List<PublishedStep.Proof>> evidence) {
	}

}
