package org.mera.measure;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mera.workflow.PlainText;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends measures before their time, with the steps that had not ended. */
@Service
@Transactional
public class StoppedMeasures {

	/** Leaves room for the words before it in a step's reason. */
	private static final int LONGEST = 1900;

	private final Measures measures;

	private final Steps steps;

	private final DueDates dueDates;

	private final Terms terms;

	private final ApplicationEventPublisher events;

	StoppedMeasures(Measures measures, Steps steps, DueDates dueDates, Terms terms, ApplicationEventPublisher events) {
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
		measure.stop(reason, by, this.dueDates.now());
		this.steps.withReports(List.of(measure.id()))
			.stream()
			.filter((step) -> !step.isClosed())
			.forEach((step) -> this.steps.closeAsNotDone(step.id(), this.terms.say("measure.stopped", reason)));
		this.events.publishEvent(new MeasureStopped(measure.id()));
	}

	private String reason(@Nullable String why) {
		String said = PlainText.of((why != null) ? why : "");
		if (said.isEmpty()) {
			return this.terms.say("measure.stopped-unexplained");
		}
		return (said.length() > LONGEST) ? PlainText.of(said.substring(0, LONGEST)) : said;
	}

}
