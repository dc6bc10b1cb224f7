package org.mera.reporting;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** The end-of-commitment pack of a measure, as it was published. */
@Entity
@SuppressWarnings("NullAway.Init")
final class MeasurePack {

	@Id
	private String measureExecutionId;

	private String planExecutionId;

	private String publishedBy;

	private Instant publishedAt;

	@Embedded
	private Snapshot snapshot;

	@Version
	private @Nullable Integer version;

	MeasurePack() {
	}

	MeasurePack(String measureExecutionId, String planExecutionId, Snapshot snapshot, String by, Instant at) {
		this.measureExecutionId = measureExecutionId;
		this.planExecutionId = planExecutionId;
		this.snapshot = snapshot;
		this.publishedBy = by;
		this.publishedAt = at;
	}

	String measureExecutionId() {
		return this.measureExecutionId;
	}

	String planExecutionId() {
		return this.planExecutionId;
	}

	String publishedBy() {
		return this.publishedBy;
	}

	Instant publishedAt() {
		return this.publishedAt;
	}

	Snapshot snapshot() {
		return this.snapshot;
	}

}
