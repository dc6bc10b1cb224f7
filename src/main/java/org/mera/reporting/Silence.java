package org.mera.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.mera.measure.DueDates;
import org.mera.measure.Measures;
import org.mera.measure.PlanExecutions;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Watches that no plan falls silent: OGP looks every four months whether something new
 * was published.
 */
@Service
@Transactional
public class Silence {

	private final QuarterlyReportRepository reports;

	private final MeasurePackRepository packs;

	private final SilenceAnswerRepository answers;

	private final PlanExecutions plans;

	private final Measures measures;

	private final DueDates dueDates;

	private final ReportingProperties properties;

	Silence(QuarterlyReportRepository reports, MeasurePackRepository packs, SilenceAnswerRepository answers,
			PlanExecutions plans, Measures measures, DueDates dueDates, ReportingProperties properties) {
		this.reports = reports;
		this.packs = packs;
		this.answers = answers;
		this.plans = plans;
		this.measures = measures;
		this.dueDates = dueDates;
		this.properties = properties;
	}

	/** The day of the last publication. */
	public Optional<LocalDate> lastPublishedOn(String planExecutionId) {
		return Stream
			.concat(this.reports.findByPlanExecutionIdOrderByReportedQuarter(planExecutionId)
				.stream()
				.flatMap((report) -> Stream.ofNullable(report.publishedAt())),
					this.packs.findByPlanExecutionIdOrderByPublishedAt(planExecutionId)
						.stream()
						.map(MeasurePack::publishedAt))
			.max(Comparator.naturalOrder())
			.map(this.dueDates::dayOf);
	}

	/** The last day on which something must be published, or the plan is silent. */
	public LocalDate beginsOn(String planExecutionId) {
		return lastPublishedOn(planExecutionId).orElseGet(() -> firstDay(planExecutionId))
			.plus(this.properties.silentAfter());
	}

	/** Before its first day, and before it was started here, a plan owes nothing. */
	private LocalDate firstDay(String planExecutionId) {
		LocalDate planned = this.plans.planOf(planExecutionId).firstQuarter().firstDay();
		LocalDate started = this.dueDates.dayOf(this.plans.get(planExecutionId).startedAt());
		return started.isAfter(planned) ? started : planned;
	}

	/** The moment until which something must be published. */
	public Instant due(String planExecutionId) {
		return this.dueDates.due(beginsOn(planExecutionId));
	}

	/**
	 * Whether every report that the plan owes was published: the last one was drafted
	 * when all measures had been closed, and none waits for its review.
	 */
	public boolean isEverythingPublished(String planExecutionId) {
		List<QuarterlyReport> all = this.reports.findByPlanExecutionIdOrderByReportedQuarter(planExecutionId);
		Optional<Instant> closed = this.measures.of(planExecutionId)
			.stream()
			.flatMap((measure) -> Stream.ofNullable(measure.closedAt()))
			.max(Comparator.naturalOrder());
		return !this.plans.goesOn(planExecutionId) && all.stream().allMatch(QuarterlyReport::isPublished)
				&& closed.filter((at) -> all.stream().anyMatch((report) -> !report.compiledAt().isBefore(at)))
					.isPresent();
	}

	/**
	 * When the coordinators are warned; once they have answered, again after the same
	 * time. Now, if there is nothing left to watch.
	 */
	public Instant warningDue(String planExecutionId) {
		if (isEverythingPublished(planExecutionId)) {
			return this.dueDates.now();
		}
		LocalDate first = beginsOn(planExecutionId).minus(this.properties.warnBefore());
		LocalDate again = answers(planExecutionId).reduce((earlier, later) -> later)
			.map((answer) -> this.dueDates.dayOf(answer.answeredAt()).plus(this.properties.warnBefore()))
			.orElse(first);
		return this.dueDates.begins(again.isAfter(first) ? again : first);
	}

	private Stream<SilenceAnswer> answers(String planExecutionId) {
		return this.answers.findByPlanExecutionIdOrderById(planExecutionId).stream();
	}

	/** The coordinators say why nothing is published yet, and when it will be. */
	public void answer(String planExecutionId, String answer, String by) {
		this.answers.save(new SilenceAnswer(planExecutionId, answer, by, this.dueDates.now()));
	}

	/** What is drafted and could be published, oldest first. */
	public List<QuarterlyReport> waiting(String planExecutionId) {
		return this.reports.findByPlanExecutionIdOrderByReportedQuarter(planExecutionId)
			.stream()
			.filter((report) -> !report.isPublished())
			.toList();
	}

}
