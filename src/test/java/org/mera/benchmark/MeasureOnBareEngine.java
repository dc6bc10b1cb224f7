package org.mera.benchmark;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

/**
 * What the models of measure 1 call, for an engine that has no domain: dates and groups
 * that stand still, and otherwise nothing. What is entered becomes process variables.
 */
public final class MeasureOnBareEngine {

	static final String[] MODELS = { "processes/community-workshops.bpmn", "processes/hold-workshop.bpmn",
			"processes/step-deadline.bpmn", "processes/report-measure.bpmn", "forms/propose-team.form",
			"forms/consent-team.form", "forms/draft-programme.form", "forms/approve-programme.form",
			"forms/select-communities.form", "forms/schedule-workshop.form", "forms/announce-workshop.form",
			"forms/record-workshop.form", "forms/decide-on-more-workshops.form", "forms/report-measure.form",
			"forms/decide-on-overdue-step.form" };

	private static final List<String> SILENT = List.of("announceWorkshop", "approveProgramme", "bringInTheCityCouncil",
			"closeStep", "closeWithoutProgramme", "closeWithoutReport", "communityWorkshopsBegin", "consentTeam",
			"decideOnMoreWorkshops", "decideOnOverdueStep", "draftProgramme", "lookAtTheStepAgain", "markMeasureLate",
			"nameMeasure", "nameStep", "nameWorkshop", "openStep", "proposeTeam", "recordWorkshop", "reportMeasure",
			"scheduleWorkshop", "selectCommunities", "setTheReportsDeadline", "takeTheRung");

	private MeasureOnBareEngine() {
	}

	static Map<Object, Object> beans() {
		Map<Object, Object> beans = new HashMap<>();
		SILENT.forEach((name) -> beans.put(name, new Nothing()));
		JavaDelegate passOn = (execution) -> {
			execution.setVariable("programmeApproved", true);
			execution.setVariable("programmeSettled", true);
		};
		JavaDelegate count = (execution) -> execution.setVariable("progress", "target-met");
		ExecutionListener begin = (execution) -> {
			execution.setVariable("programmeSettled", false);
			execution.setVariable("programmeApproved", false);
		};
		beans.put("passOnProgramme", passOn);
		beans.put("countWorkshops", count);
		beans.put("communityWorkshopsBegin", begin);
		beans.put("step", new Step());
		beans.put("ladder", new Ladder());
		beans.put("workshop", new Workshops());
		return beans;
	}

	/** Does nothing wherever it is asked to do something. */
	private static final class Nothing implements JavaDelegate, ExecutionListener, TaskListener {

		@Override
		public void execute(DelegateExecution execution) {
		}

		@Override
		public void notify(DelegateExecution execution) {
		}

		@Override
		public void notify(DelegateTask task) {
		}

	}

	/** A step's dates and groups. */
	public static final class Step {

		public Date opens(DelegateExecution execution) {
			String quarter = "hold-workshops".equals(execution.getVariable("stepId")) ? "2023-04-01" : "2023-01-01";
			return Date.from(Instant.parse(quarter + "T00:00:00Z"));
		}

		public Date due(DelegateExecution execution) {
			return Date.from(Instant.parse("2023-09-30T21:59:59Z"));
		}

		public List<String> responsible(DelegateExecution execution) {
			return List.of("information-department", "general-administration");
		}

		public List<String> approvers(DelegateExecution execution) {
			return List.of("city-council");
		}

	}

	/** A ladder's moments, none of which comes. */
	public static final class Ladder {

		public Date nextRung(DelegateExecution execution) {
			return Date.from(Instant.parse("2023-09-15T06:00:00Z"));
		}

	}

	/** The workshops to hold. */
	public static final class Workshops {

		public List<String> toHold(DelegateExecution execution) {
			return IntStream.range(0, 10).mapToObj((number) -> "workshop-" + number).toList();
		}

	}

}
