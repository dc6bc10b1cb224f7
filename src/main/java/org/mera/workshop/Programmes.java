package org.mera.workshop;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.mera.actionplan.Range;
import org.mera.measure.Measures;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The programmes of the one-day workshops, from draft to approval. */
@Service
@Transactional
public class Programmes {

	private final ProgrammeDraftRepository drafts;

	private final Measures measures;

	private final Clock clock;

	Programmes(ProgrammeDraftRepository drafts, Measures measures, Clock clock) {
		this.drafts = drafts;
		this.measures = measures;
		this.clock = clock;
	}

	/** The hours that the plan gives a workshop. */
	public Range hours(String measureExecutionId) {
		return this.measures.measureOf(measureExecutionId).range(MeasureSteps.WORKSHOP_HOURS);
	}

	/**
	 * Drafts a programme.
	 * @throws org.mera.workflow.RuleViolation if its agenda does not fit the plan's hours
	 */
	public void draft(String measureExecutionId, String title, String goals, List<AgendaItem> agenda, String by) {
		int number = all(measureExecutionId).size() + 1;
		this.drafts.save(new ProgrammeDraft(measureExecutionId, number, title, goals, agenda, hours(measureExecutionId),
				by, this.clock.instant()));
	}

	/** The latest draft is what the workshops will be held with. */
	public void approve(String measureExecutionId, String by) {
		latest(measureExecutionId).orElseThrow().approve(by, this.clock.instant());
	}

	/** The latest draft has to be done again. */
	public void refuse(String measureExecutionId, String reason, String by) {
		latest(measureExecutionId).orElseThrow().refuse(reason, by, this.clock.instant());
	}

	/** The latest draft, whatever was decided about it. */
	public Optional<ProgrammeDraft> latest(String measureExecutionId) {
		return all(measureExecutionId).stream().reduce((earlier, later) -> later);
	}

	/** The programme that was approved. */
	public Optional<ProgrammeDraft> approved(String measureExecutionId) {
		return all(measureExecutionId).stream().filter(ProgrammeDraft::isApproved).findFirst();
	}

	/** Every draft, the first one first. */
	public List<ProgrammeDraft> all(String measureExecutionId) {
		return this.drafts.findByMeasureExecutionIdOrderByNumber(measureExecutionId);
	}

}
