package org.mera.escalation.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.mera.actionplan.Step;
import org.mera.measure.DeadlineChange;
import org.mera.measure.Delays;
import org.mera.measure.DueDates;
import org.mera.measure.EvidenceCount;
import org.mera.measure.Measures;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;
import org.mera.measure.Terms;
import org.mera.people.People;

import org.springframework.stereotype.Component;

/** What a manager needs to know of a step's result and dates to decide, in words. */
@Component
class StepSituation {

	private static final String NOTHING = "escalation.nothing-known";

	private final Steps steps;

	private final Measures measures;

	private final EvidenceCount evidence;

	private final Delays delays;

	private final People people;

	private final DueDates dueDates;

	private final Terms terms;

	StepSituation(Steps steps, Measures measures, EvidenceCount evidence, Delays delays, People people,
			DueDates dueDates, Terms terms) {
		this.steps = steps;
		this.measures = measures;
		this.evidence = evidence;
		this.delays = delays;
		this.people = people;
		this.dueDates = dueDates;
		this.terms = terms;
	}

	Map<String, Object> of(StepExecution step) {
		Map<String, Object> values = new HashMap<>();
		values.put("printed", dates(step.printedStart(), step.printedDue()));
		values.put("replannings", this.steps.changes(step.id()).stream().map(this::row).toList());
		values.put("result",
				this.measures.achieved(step.measureExecutionId(), step.stepId())
					.map((achieved) -> this.terms.achieved(achieved, step.minimum(), step.target()))
					.orElseGet(this::nothing));
		values.put("evidence", evidence(step));
		values.put("lastWords", lastWords(step.id()));
		return values;
	}

	private Map<String, String> row(DeadlineChange change) {
		return Map.of("day", this.terms.day(this.dueDates.dayOf(change.changedAt())), "before",
				dates(change.oldStart(), change.oldDue()), "now", dates(change.newStart(), change.newDue()), "by",
				this.people.nameOf(change.changedBy()), "reason", change.reason());
	}

	private String dates(LocalDate start, LocalDate due) {
		return this.terms.say("step.dates", this.terms.day(start), this.terms.day(due));
	}

	/** Of the report that closes a measure the plan asks no evidence. */
	private String evidence(StepExecution step) {
		if (step.isClosing()) {
			return nothing();
		}
		Step planned = this.measures.measureOf(step.measureExecutionId()).step(step.stepId());
		return Optional.ofNullable(this.evidence.of(Map.of(step, planned)).get(step.id()))
			.map((pieces) -> this.terms.say("escalation.evidence", pieces.there(), pieces.demanded()))
			.orElseGet(this::nothing);
	}

	private String lastWords(String step) {
		return this.delays.last(step)
			.map((last) -> this.terms.say("escalation.said", this.people.nameOf(last.statedBy()),
					this.terms.day(this.dueDates.dayOf(last.statedAt())), last.wordsForColleagues()))
			.orElseGet(this::nothing);
	}

	private String nothing() {
		return this.terms.say(NOTHING);
	}

}
