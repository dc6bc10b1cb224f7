package org.mera.reporting.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.mera.actionplan.ActionPlan;
import org.mera.actionplan.PlanGroup;
import org.mera.measure.DelayStatement;
import org.mera.measure.Terms;
import org.mera.reporting.Escalation;
import org.mera.reporting.QuarterlyReport;
import org.mera.reporting.QuarterlyReportLine;
import org.mera.reporting.Replanning;
import org.mera.reporting.process.Explanations.Explanation;

import org.springframework.stereotype.Component;

/** Puts a quarter's report into the words of tables. */
@Component
class ReportRows {

	private final Terms terms;

	ReportRows(Terms terms) {
		this.terms = terms;
	}

	String totals(QuarterlyReport report) {
		return this.terms.say("quarter.totals", count(report, QuarterlyReportLine::dueInQuarter),
				count(report, QuarterlyReportLine::done), count(report, QuarterlyReportLine::late),
				count(report, QuarterlyReportLine::stillOpen));
	}

	private static long count(QuarterlyReport report, Predicate<QuarterlyReportLine> which) {
		return report.lines().stream().filter(which).count();
	}

	Map<String, String> row(QuarterlyReportLine line) {
		Integer achieved = line.achieved();
		return Map.of("measure", line.measureNumber() + ". " + line.measureTitle(), "step",
				line.stepNumber() + ". " + line.stepTitle(), "due", this.terms.day(line.dueDay()), "state", state(line),
				"result", (achieved != null) ? this.terms.achieved(achieved, line.minimum(), line.target()) : "");
	}

	private String state(QuarterlyReportLine line) {
		String timely = line.late() ? "late" : "in-time";
		LocalDate closedOn = line.closedOn();
		if (closedOn == null) {
			return this.terms.say(line.stillOpen() ? "quarter.open." + timely : "quarter.planned");
		}
		String reason = line.notDoneReason();
		return (reason != null) ? this.terms.say("quarter.not-done", this.terms.day(closedOn), reason)
				: this.terms.say("quarter.done." + timely, this.terms.day(closedOn));
	}

	Map<String, String> row(Replanning change) {
		return Map.of("step", change.stepTitle(), "before", dates(change.oldStart(), change.oldDue()), "now",
				dates(change.newStart(), change.newDue()), "reason", change.reason(), "changedOn",
				this.terms.day(change.changedOn()));
	}

	private String dates(LocalDate start, LocalDate due) {
		return this.terms.say("step.dates", this.terms.day(start), this.terms.day(due));
	}

	Map<String, String> row(ActionPlan plan, Escalation escalation) {
		String what = "escalation.did." + ((escalation.decision() != null) ? escalation.decision() : escalation.kind());
		return Map.of("step", escalation.stepTitle(), "due", this.terms.day(escalation.dueDay()), "day",
				this.terms.day(escalation.happenedOn()), "what",
				this.terms.say(what, Optional.ofNullable(escalation.newDueDay()).map(this.terms::day).orElse(""),
						group(plan, escalation.handedTo())),
				"by", group(plan, escalation.decidedAs()), "reason",
				Optional.ofNullable(escalation.reason()).orElse(""));
	}

	Map<String, String> row(Explanation explanation) {
		DelayStatement said = explanation.statement();
		return Map.of("step", explanation.step().title(), "cause", this.terms.say("delay-cause." + said.cause()),
				"estimate", this.terms.day(said.newEstimate()), "publicSentence", said.publicSentence(),
				"internalWords", Optional.ofNullable(said.internalWords()).orElse(""), "by", said.statedBy());
	}

	/** The group by the name that people know. */
	private static String group(ActionPlan plan, @Nullable String id) {
		return plan.groups()
			.stream()
			.filter((group) -> group.id().equals(id))
			.map(PlanGroup::name)
			.findFirst()
			.orElse("");
	}

}
