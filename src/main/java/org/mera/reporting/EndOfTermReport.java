package org.mera.reporting;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** What the coordinators say about a plan when its measures have been carried out. */
@Entity
@SuppressWarnings("NullAway.Init")
public final class EndOfTermReport {

	@Id
	private String planExecutionId;

	private String summary;

	private @Nullable String lessons;

	private String writtenBy;

	private Instant writtenAt;

	@Embedded
	private @Nullable Snapshot snapshot;

	@Version
	private @Nullable Integer version;

	EndOfTermReport() {
	}

	EndOfTermReport(String planExecutionId, String summary, @Nullable String lessons, String writtenBy,
			Instant writtenAt, Snapshot snapshot) {
		this.planExecutionId = planExecutionId;
		this.summary = summary;
		this.lessons = lessons;
		this.writtenBy = writtenBy;
		this.writtenAt = writtenAt;
		this.snapshot = snapshot;
	}

	public String planExecutionId() {
		return this.planExecutionId;
	}

	public String summary() {
		return this.summary;
	}

	/** What the next plan should do otherwise. */
	public @Nullable String lessons() {
		return this.lessons;
	}

	public String writtenBy() {
		return this.writtenBy;
	}

	public Instant writtenAt() {
		return this.writtenAt;
	}

	/** What was published; null if it was written before such reports had a page. */
	@Nullable Snapshot snapshot() {
		return this.snapshot;
	}

}
