package org.mera.reporting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.mera.actionplan.ActionPlan;
import org.mera.measure.DueDates;
import org.mera.measure.MeasureExecution;
import org.mera.measure.Measures;
import org.mera.measure.PlanExecutions;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;
import org.mera.reporting.PublishedReports.Published;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the reports that close the plans. */
@Service
@Transactional
public class EndOfTermReports {

	private static final String ID = ".end-of-term";

	private final EndOfTermReportRepository reports;

	private final PlanExecutions plans;

	private final Measures measures;

	private final Steps steps;

	private final EndOfTermWords words;

	private final Documents documents;

	private final DueDates dueDates;

	EndOfTermReports(EndOfTermReportRepository reports, PlanExecutions plans, Measures measures, Steps steps,
			EndOfTermWords words, Documents documents, DueDates dueDates) {
		this.reports = reports;
		this.plans = plans;
		this.measures = measures;
		this.steps = steps;
		this.words = words;
		this.documents = documents;
		this.dueDates = dueDates;
	}

	/** Publishes the report on a plan. */
	public void write(String planExecutionId, String summary, @Nullable String lessons, String by) {
		EndOfTermDocument document = document(planExecutionId, summary, lessons);
		this.reports.save(new EndOfTermReport(planExecutionId, summary, lessons, by, this.dueDates.now(),
				this.documents.snapshot(document)));
	}

	private EndOfTermDocument document(String planExecutionId, String summary, @Nullable String lessons) {
		ActionPlan plan = this.plans.planOf(planExecutionId);
		return new EndOfTermDocument(planExecutionId + ID, planExecutionId, plan.title(), plan.city(), plan.start(),
				plan.end(), this.dueDates.today(), summary, lessons,
				this.measures.of(planExecutionId).stream().map(this::measure).toList());
	}

	private EndOfTermDocument.Measure measure(MeasureExecution measure) {
		List<StepExecution> all = this.steps.of(measure.id());
		int done = (int) all.stream().filter((step) -> step.status() == StepExecution.Status.DONE).count();
		return new EndOfTermDocument.Measure(measure.id(), measure.number() + ". " + measure.title(),
				measure.completion(), done, all.size(),
				Optional.ofNullable(measure.closedAt()).map(this.dueDates::dayOf).orElse(null));
	}

	/** The report on a plan, if it has been written. */
	public Optional<EndOfTermReport> find(String planExecutionId) {
		return this.reports.findById(planExecutionId);
	}

	/** The reports on these plans, by plan. */
	public Map<String, EndOfTermReport> find(Collection<String> planExecutionIds) {
		return this.reports.findByPlanExecutionIdIn(planExecutionIds)
			.stream()
			.collect(Collectors.toMap(EndOfTermReport::planExecutionId, Function.identity()));
	}

	private Optional<Published<EndOfTermDocument>> of(String planExecutionId) {
		return find(planExecutionId).flatMap(this::published);
	}

	/** A report as it was published. */
	Optional<Published<EndOfTermDocument>> published(EndOfTermReport report) {
		return Optional.ofNullable(report.snapshot()).map((snapshot) -> {
			EndOfTermDocument document = this.documents.read(snapshot, EndOfTermDocument.class);
			return new Published<>(snapshot, document, this.words.view(document).sealed(snapshot.sha256()));
		});
	}

	/** The report with this id as it was published. */
	Optional<Published<EndOfTermDocument>> published(String id) {
		return id.endsWith(ID) ? of(id.substring(0, id.length() - ID.length())) : Optional.empty();
	}

}
