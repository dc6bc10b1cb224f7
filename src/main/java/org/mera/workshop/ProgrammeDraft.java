package org.mera.workshop;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.mera.actionplan.Range;
import org.mera.workflow.Rules;

/**
 * A programme for the one-day workshops as it was drafted, with the answer to it; a
 * refused one is kept. Its length runs from the opening to the close, breaks included, as
 * a workshop's own length does.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public final class ProgrammeDraft {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String measureExecutionId;

	private int number;

	private String title;

	private String goals;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "agenda_item", joinColumns = @JoinColumn(name = "programme_draft_id"))
	@OrderColumn(name = "row_no")
	private List<AgendaItem> agenda = new ArrayList<>();

	private String draftedBy;

	private Instant draftedAt;

	@Embedded
	private @Nullable Decision decision;

	@Version
	private @Nullable Integer version;

	ProgrammeDraft() {
	}

	/**
	 * Drafts a programme.
	 * @param hours how long it must last
	 * @throws org.mera.workflow.RuleViolation if the agenda is shorter or longer
	 */
	ProgrammeDraft(String measureExecutionId, int number, String title, String goals, List<AgendaItem> agenda,
			Range hours, String by, Instant at) {
		Duration length = length(agenda);
		new Rules()
			.require(new WorkshopLength(hours).contains(length), "agenda", "programme.length", hours.from(), hours.to(),
					WorkshopLength.text(length))
			.verify();
		this.measureExecutionId = measureExecutionId;
		this.number = number;
		this.title = title;
		this.goals = goals;
		this.agenda.addAll(agenda);
		this.draftedBy = by;
		this.draftedAt = at;
	}

	private static Duration length(List<AgendaItem> agenda) {
		return Duration.ofMinutes(agenda.stream().mapToLong(AgendaItem::minutes).sum());
	}

	void approve(String by, Instant at) {
		requireOpen();
		this.decision = Decision.approval(by, at);
	}

	void refuse(String reason, String by, Instant at) {
		requireOpen();
		this.decision = Decision.refusal(reason, by, at);
	}

	private void requireOpen() {
		if (this.decision != null) {
			throw new IllegalStateException("Programme " + this.number + " has been decided on");
		}
	}

	public int number() {
		return this.number;
	}

	public String title() {
		return this.title;
	}

	public String goals() {
		return this.goals;
	}

	public List<AgendaItem> agenda() {
		return List.copyOf(this.agenda);
	}

	/** From the opening to the close, breaks included. */
	public Duration length() {
		return length(this.agenda);
	}

	public String draftedBy() {
		return this.draftedBy;
	}

	public Instant draftedAt() {
		return this.draftedAt;
	}

	/** The answer, or null as long as there is none. */
	public @Nullable Decision decision() {
		return this.decision;
	}

	public boolean isApproved() {
		return this.decision != null && this.decision.approved();
	}

}
