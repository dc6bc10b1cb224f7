package org.mera.reporting.process;

import java.util.Map;
import java.util.Optional;

import org.mera.measure.PlanExecutions;
import org.mera.measure.Terms;
import org.mera.reporting.QuarterlyReport;
import org.mera.reporting.Silence;
import org.mera.workflow.FormData;
import org.mera.workflow.TaskContext;

import org.springframework.stereotype.Component;

/**
 * What the form "Publish in time" shows: how long nothing was published, and what could
 * be.
 */
@Component
class PublishInTimeForm implements FormData {

	private final Silence silence;

	private final PlanExecutions plans;

	private final Terms terms;

	PublishInTimeForm(Silence silence, PlanExecutions plans, Terms terms) {
		this.silence = silence;
		this.plans = plans;
		this.terms = terms;
	}

	@Override
	public String form() {
		return "publish-in-time";
	}

	@Override
	public Map<String, ?> values(TaskContext context) {
		String plan = context.businessKey();
		Optional<String> last = this.silence.lastPublishedOn(plan).map(this.terms::day);
		return Map.of("planTitle", this.plans.planOf(plan).title(), "lastPublished",
				last.map((day) -> this.terms.say("silence.last", day)).orElseGet(() -> this.terms.say("silence.never")),
				"until", this.terms.day(this.silence.beginsOn(plan)), "waiting",
				this.silence.waiting(plan).stream().map(this::row).toList());
	}

	private Map<String, String> row(QuarterlyReport report) {
		return Map.of("quarter", this.terms.quarter(report.quarter()));
	}

}
