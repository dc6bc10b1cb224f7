package org.mera.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.HQLSelect;
import org.jspecify.annotations.Nullable;
import org.mera.workflow.Rules;

/** A workshop in a local community, from the choice of the community to the record. */
@Entity
@HQLSelect(query = """
		select workshop from Workshop workshop join fetch workshop.community left join fetch workshop.moves
		where workshop.id = ?1""")
@SuppressWarnings("NullAway.Init")
public final class Workshop {

	/** How far a workshop is. */
	public enum Status {

		/** The community was chosen. */
		PLANNED,

		/** Day and place are set. */
		SCHEDULED,

		/** Citizens have been told. */
		ANNOUNCED,

		/** It took place. */
		HELD,

		/** It will not take place; another one can take its place. */
		CANCELLED

	}

	@Id
	private String id;

	private String measureExecutionId;

	private long selectionId;

	@ManyToOne
	@JoinColumn(name = "community_id")
	private LocalCommunity community;

	private int number;

	@Enumerated(EnumType.STRING)
	private Status status;

	@Embedded
	private @Nullable Schedule schedule;

	@Embedded
	private @Nullable Announcement announcement;

	@ElementCollection
	@CollectionTable(name = "workshop_channel", joinColumns = @JoinColumn(name = "workshop_id"))
	@Fetch(FetchMode.SUBSELECT)
	@Column(name = "channel")
	private Set<String> channels = new LinkedHashSet<>();

	@Embedded
	private @Nullable Holding holding;

	private @Nullable String cancellationReason;

	private @Nullable String recordedBy;

	private @Nullable Instant recordedAt;

	@ElementCollection
	@CollectionTable(name = "workshop_move", joinColumns = @JoinColumn(name = "workshop_id"))
	@Fetch(FetchMode.SUBSELECT)
	@OrderColumn(name = "row_no")
	private List<Move> moves = new ArrayList<>();

	@Version
	private @Nullable Integer version;

	Workshop() {
	}

	Workshop(String measureExecutionId, int number, long selectionId, LocalCommunity community) {
		this.id = measureExecutionId + ".workshop-" + number;
		this.measureExecutionId = measureExecutionId;
		this.number = number;
		this.selectionId = selectionId;
		this.community = community;
		this.status = Status.PLANNED;
	}

	/** Sets day and place. */
	void schedule(Schedule schedule, HoldingLimits limits) {
		require(Status.PLANNED);
		schedule.check(limits);
		this.schedule = schedule;
		this.status = Status.SCHEDULED;
	}

	/**
	 * Citizens have been told.
	 * @param today the day on which that is recorded
	 */
	void announce(Announcement announcement, List<String> channels, LocalDate today) {
		require(Status.SCHEDULED);
		LocalDate on = announcement.announcedOn();
		LocalDate day = scheduled().day();
		new Rules().require(!on.isAfter(today), "announcedOn", "workshop.announced-in-the-future", today)
			.require(!on.isAfter(day), "announcedOn", "workshop.announced-too-late", day)
			.verify();
		this.announcement = announcement;
		this.channels.clear();
		this.channels.addAll(channels);
		this.status = Status.ANNOUNCED;
	}

	/** It took place. */
	void hold(Holding holding, HoldingLimits limits, String by, Instant at) {
		require(Status.ANNOUNCED);
		holding.check(limits);
		this.holding = holding;
		this.status = Status.HELD;
		recorded(by, at);
	}

	/** It was put off and has to be scheduled again. */
	void move(String reason, String by, Instant at) {
		require(Status.ANNOUNCED);
		this.moves.add(new Move(scheduled().day(), reason, by, at));
		this.status = Status.PLANNED;
	}

	/** It will not take place. */
	void cancel(String reason, String by, Instant at) {
		if (!isOpen()) {
			throw new IllegalStateException("Workshop " + this.id + " is " + this.status);
		}
		this.cancellationReason = reason;
		this.status = Status.CANCELLED;
		recorded(by, at);
	}

	private void recorded(String by, Instant at) {
		this.recordedBy = by;
		this.recordedAt = at;
	}

	private void require(Status expected) {
		if (this.status != expected) {
			throw new IllegalStateException("Workshop " + this.id + " is " + this.status + ", not " + expected);
		}
	}

	private Schedule scheduled() {
		return Objects.requireNonNull(this.schedule, "schedule");
	}

	/** Whether it is still to be held. */
	public boolean isOpen() {
		return this.status != Status.HELD && this.status != Status.CANCELLED;
	}

	public boolean isHeld() {
		return this.status == Status.HELD;
	}

	public String id() {
		return this.id;
	}

	public String measureExecutionId() {
		return this.measureExecutionId;
	}

	/** The workshop's number in its measure, from 1. */
	public int number() {
		return this.number;
	}

	long selectionId() {
		return this.selectionId;
	}

	public LocalCommunity community() {
		return this.community;
	}

	public Status status() {
		return this.status;
	}

	/** The latest schedule, which a workshop that was moved no longer keeps to. */
	public @Nullable Schedule schedule() {
		return this.schedule;
	}

	/** The latest announcement. */
	public @Nullable Announcement announcement() {
		return this.announcement;
	}

	/** Channels of the latest announcement. */
	public List<String> channels() {
		return this.channels.stream().sorted().toList();
	}

	/** How it was held, or null if it was not. */
	public @Nullable Holding holding() {
		return this.holding;
	}

	/** Why it was cancelled, or null if it was not. */
	public @Nullable String cancellationReason() {
		return this.cancellationReason;
	}

	/** Who recorded that it was held or cancelled. */
	public @Nullable String recordedBy() {
		return this.recordedBy;
	}

	public @Nullable Instant recordedAt() {
		return this.recordedAt;
	}

	/** How often it was put off and why, the first time first. */
	public List<Move> moves() {
		return List.copyOf(this.moves);
	}

}
