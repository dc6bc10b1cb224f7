package org.mera.academy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mera.measure.DueDates;
import org.mera.measure.MeasureStopped;
import org.mera.measure.Measures;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;
import org.mera.survey.Question;
import org.mera.survey.Surveys;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The Open Days, one for each carrying out of the Civic Academy, with their surveys. */
@Service
@Transactional
public class OpenDays {

	private static final String SCHOOLS = "schools";

	private static final String AUTHORITIES = "authorities";

	private final OpenDayRepository openDays;

	private final Surveys surveys;

	private final Measures measures;

	private final Steps steps;

	private final DueDates dueDates;

	OpenDays(OpenDayRepository openDays, Surveys surveys, Measures measures, Steps steps, DueDates dueDates) {
		this.openDays = openDays;
		this.surveys = surveys;
		this.measures = measures;
		this.steps = steps;
		this.dueDates = dueDates;
	}

	/** The measure's Open Day, if it has been planned yet. */
	public Optional<OpenDay> find(String measureExecutionId) {
		return this.openDays.findById(measureExecutionId);
	}

	/** The Open Days of these measures, in a number of queries that does not grow. */
	public List<OpenDay> of(Collection<String> measureExecutionIds) {
		return this.openDays.findByMeasureExecutionIdIn(measureExecutionIds);
	}

	/**
	 * The measure's Open Day.
	 * @throws IllegalArgumentException if it has not been planned yet
	 */
	public OpenDay get(String measureExecutionId) {
		return find(measureExecutionId)
			.orElseThrow(() -> new IllegalArgumentException("No Open Day is planned for " + measureExecutionId));
	}

	/** The first day for which an Open Day can be planned now. */
	public LocalDate earliest(String measureExecutionId, String stepId) {
		LocalDate start = this.steps.get(measureExecutionId, stepId).start();
		LocalDate today = this.dueDates.today();
		return start.isAfter(today) ? start : today;
	}

	/**
	 * The last day for which an Open Day can be planned: the step's last. Once that has
	 * passed there is none, for late is better than never.
	 */
	public @Nullable LocalDate latest(String measureExecutionId, String stepId) {
		StepExecution step = this.steps.get(measureExecutionId, stepId);
		return step.due().isBefore(this.dueDates.today()) ? null : step.due();
	}

	/**
	 * Plans the Open Day, for the first time or anew.
	 * @throws org.mera.workflow.RuleViolation if the day is not within the step's, the
	 * times are the wrong way round, or an authority is missing on the agenda
	 */
	public void plan(String measureExecutionId, String stepId, OpenDayPlan plan) {
		OpenDay openDay = find(measureExecutionId).orElseGet(() -> new OpenDay(measureExecutionId));
		openDay.plan(plan, list(measureExecutionId, AUTHORITIES), earliest(measureExecutionId, stepId),
				latest(measureExecutionId, stepId));
		this.openDays.save(openDay);
	}

	/**
	 * Keeps which schools were invited.
	 * @throws org.mera.workflow.RuleViolation if there is none, one is there twice, or an
	 * invitation lies after the Open Day or today
	 */
	public void invite(String measureExecutionId, List<Invitation> invitations) {
		get(measureExecutionId).invite(invitations, list(measureExecutionId, SCHOOLS), this.dueDates.today());
	}

	/** The Open Day did not take place and will be planned anew. */
	public void postpone(String measureExecutionId, Postponement.Kind kind, String reason, String by) {
		get(measureExecutionId).postpone(kind, reason, by, this.dueDates.now());
	}

	/**
	 * Keeps how the Open Day went.
	 * @throws org.mera.workflow.RuleViolation if it lies in the future or before the
	 * invitations, nobody came, or a school came that was not invited
	 */
	public void hold(String measureExecutionId, OpenDayRecord held) {
		get(measureExecutionId).hold(held, list(measureExecutionId, AUTHORITIES), this.dueDates.today());
	}

	/** Opens the survey with the plan's questions. */
	public void openSurvey(String measureExecutionId) {
		this.surveys.open(measureExecutionId,
				list(measureExecutionId, "survey-questions").stream().map(Question::parse).toList());
	}

	/** Closes the survey, if it was ever opened. */
	public void closeSurvey(String measureExecutionId) {
		this.surveys.close(measureExecutionId);
	}

	/** Nobody will review any more what citizens answer. */
	@EventListener
	void on(MeasureStopped event) {
		this.surveys.giveUp(event.measureExecutionId(), event.why());
	}

	/** Keeps what follows from the survey, for publication. */
	public void conclude(String measureExecutionId, String conclusions) {
		get(measureExecutionId).conclude(conclusions);
	}

	private List<String> list(String measureExecutionId, String name) {
		return this.measures.measureOf(measureExecutionId).list(name);
	}

}
