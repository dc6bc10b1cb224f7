package org.mera.escalation;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;
import org.mera.measure.DeadlineChange;

/** One thing that a ladder did, kept for good. */
@Entity
@SuppressWarnings("NullAway.Init")
public final class LadderEntry {

	/** What a ladder does. */
	public enum Kind {

		/** The responsible groups were reminded. */
		REMINDER,

		/** The due date passed and the managers were asked. */
		OVERDUE,

		/** The work had gone on without a result, and the managers were asked again. */
		AGAIN,

		/** The managers were silent and the council was asked as well. */
		COUNCIL,

		/** Managers or council decided. */
		DECISION,

		/** A coordinator asked why the step is late. */
		REASON_ASKED,

		/** The coordinator re-planned the step, and nothing was left to decide. */
		REPLANNED

	}

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	@Column(name = "due_day")
	private LocalDate due;

	@Column(name = "happened_at")
	private Instant at;

	@Enumerated(EnumType.STRING)
	private @Nullable Decision decision;

	private @Nullable String decidedBy;

	private @Nullable String decidedAs;

	private @Nullable String reason;

	@Column(name = "new_due_day")
	private @Nullable LocalDate newDue;

	private @Nullable String handedTo;

	LadderEntry() {
	}

	LadderEntry(Kind kind, LocalDate due, Instant at) {
		this.kind = kind;
		this.due = due;
		this.at = at;
	}

	static LadderEntry decision(Verdict verdict, LocalDate due, Instant at) {
		LadderEntry entry = new LadderEntry(Kind.DECISION, due, at);
		entry.decision = verdict.decision();
		entry.decidedBy = verdict.by().user();
		entry.decidedAs = verdict.by().group();
		entry.reason = verdict.reason();
		entry.newDue = verdict.newDue();
		entry.handedTo = verdict.handedTo();
		return entry;
	}

	/** Whether it is the decision that these dates carry out. */
	boolean extendedTo(DeadlineChange change) {
		return this.decision == Decision.EXTEND && change.newDue().equals(this.newDue)
				&& change.oldDue().equals(this.due);
	}

	static LadderEntry replanned(LocalDate due, LocalDate newDue, String reason, String by, Instant at) {
		LadderEntry entry = new LadderEntry(Kind.REPLANNED, due, at);
		entry.decidedBy = by;
		entry.reason = reason;
		entry.newDue = newDue;
		return entry;
	}

	static LadderEntry question(LocalDate due, String question, String by, Instant at) {
		LadderEntry entry = new LadderEntry(Kind.REASON_ASKED, due, at);
		entry.decidedBy = by;
		entry.reason = question;
		return entry;
	}

	/** Whether it is a reminder of this due date, given at this moment or later. */
	boolean reminds(LocalDate due, Instant moment) {
		return this.kind == Kind.REMINDER && this.due.equals(due) && !this.at.isBefore(moment);
	}

	public Kind kind() {
		return this.kind;
	}

	/** The step's last day at that time. */
	public LocalDate due() {
		return this.due;
	}

	public Instant at() {
		return this.at;
	}

	public @Nullable Decision decision() {
		return this.decision;
	}

	/** Id of the person who decided or asked. */
	public @Nullable String decidedBy() {
		return this.decidedBy;
	}

	/** Id of the group in whose name it was decided: managers or council. */
	public @Nullable String decidedAs() {
		return this.decidedAs;
	}

	public @Nullable String reason() {
		return this.reason;
	}

	/** The new last day, if it was extended or re-planned. */
	public @Nullable LocalDate newDue() {
		return this.newDue;
	}

	/** Id of the group that took the step over. */
	public @Nullable String handedTo() {
		return this.handedTo;
	}

}
