package org.mera.measure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.mera.workflow.Rules;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What officers say about steps that are late or will be. */
@Service
@Transactional
public class Delays {

	private final DelayStatementRepository statements;

	private final Steps steps;

	private final DueDates dueDates;

	Delays(DelayStatementRepository statements, Steps steps, DueDates dueDates) {
		this.statements = statements;
		this.steps = steps;
		this.dueDates = dueDates;
	}

	/**
	 * Keeps why a step is late or will be.
	 * @param newEstimate the day on which it will be done; its due date stays as it is
	 * @param internalWords for colleagues, never for citizens; may be null
	 * @throws org.mera.workflow.RuleViolation if the step is closed, or the day lies in
	 * the past or before the step would be late
	 */
	public DelayStatement explain(String stepExecutionId, DelayCause cause, LocalDate newEstimate,
			@Nullable String internalWords, String publicSentence, String by) {
		StepExecution step = this.steps.get(stepExecutionId);
		LocalDate today = this.dueDates.today();
		new Rules().require(!step.isClosed(), null, "step.closed", step.title())
			.require(!newEstimate.isBefore(today), "newEstimate", "delay.in-the-past", today)
			.require(newEstimate.isAfter(step.due()), "newEstimate", "delay.not-late", step.due())
			.verify();
		return this.statements.save(new DelayStatement(stepExecutionId, cause, newEstimate, internalWords,
				publicSentence, by, this.dueDates.now()));
	}

	/** All statements about a step, oldest first. */
	public List<DelayStatement> of(String stepExecutionId) {
		return this.statements.findByStepExecutionIdOrderById(stepExecutionId);
	}

	/** The statements by step, oldest first, for all of them in one query. */
	public Map<String, List<DelayStatement>> of(Collection<String> stepExecutionIds) {
		return this.statements.findByStepExecutionIdInOrderById(stepExecutionIds)
			.stream()
			.collect(Collectors.groupingBy(DelayStatement::stepExecutionId));
	}

	/** The newest statement about a step. */
	public Optional<DelayStatement> last(String stepExecutionId) {
		return of(stepExecutionId).stream().reduce((earlier, later) -> later);
	}

	/**
	 * What was last said to colleagues about a step: the internal words, or where there
	 * are none, the public sentence.
	 */
	public Optional<String> lastWords(String stepExecutionId) {
		return last(stepExecutionId).map(DelayStatement::wordsForColleagues);
	}

	/** What was last said to citizens about a step. */
	public Optional<String> publicSentence(String stepExecutionId) {
		return last(stepExecutionId).map(DelayStatement::publicSentence);
	}

}
