package org.mera.measure;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mera.workflow.PlainText;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends measures before their time, by themselves or with their plan. */
@Service
@Transactional
public class StoppedMeasures {

	/** Leaves room for the words before it in a step's reason. */
	private static final int LONGEST = 1900;

	private final PlanExecutions plans;

	private final Measures measures;

	private final Steps steps;

	private final DueDates dueDates;

	private final Terms terms;

	private final ApplicationEventPublisher events;

	StoppedMeasures(PlanExecutions plans, Measures measures, Steps steps, DueDates dueDates, Terms terms,
			ApplicationEventPublisher events) {
		this.plans = plans;
		this.measures = measures;
		this.steps = steps;
		this.dueDates = dueDates;
		this.terms = terms;
		this.events = events;
	}

	/**
	 * Ends the measure, unless it has ended; every step that is not closed is closed as
	 * not done.
	 * @param why what was given as reason, if anything was; it will be published
	 * @param by who ended it, or null if nobody's log-in is known
	 */
	public void stop(String measureExecutionId, @Nullable String why, @Nullable String by) {
		MeasureExecution measure = this.measures.get(measureExecutionId);
		if (measure.isClosed()) {
			return;
		}
		String reason = reason(why);
		String told = this.terms.say("measure.stopped", reason);
		measure.stop(reason, by, this.dueDates.now());
		this.steps.withReports(List.of(measure.id()))
			.stream()
			.filter((step) -> !step.isClosed())
			.forEach((step) -> this.steps.closeAsNotDone(step.id(), told));
		this.events.publishEvent(new MeasureStopped(measure.id(), told));
	}

	/**
	 * Ends the plan before its time; it can be started again. Its measures and steps keep
	 * how far they had come.
	 * @param why what was given as reason, if anything was; it will be published
	 * @return the measures that had not ended
	 */
	public List<String> stopPlan(String planExecutionId, @Nullable String why) {
		this.plans.cancel(planExecutionId);
		String told = this.terms.say("plan.stopped", reason(why));
		List<String> open = this.measures.of(planExecutionId)
			.stream()
			.filter((measure) -> !measure.isClosed())
			.map(MeasureExecution::id)
			.toList();
		open.forEach((measure) -> this.events.publishEvent(new MeasureStopped(measure, told)));
		return open;
	}

	private String reason(@Nullable String why) {
		String said = PlainText.of((why != null) ? why : "");
		if (said.isEmpty()) {
			return this.terms.say("measure.stopped-unexplained");
		}
		return (said.length() > LONGEST) ? PlainText.of(said.substring(0, LONGEST)) : said;
	}

}
