package org.mera.reporting;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A published report as PDF, or why there is none yet. */
@Entity
@SuppressWarnings("NullAway.Init")
final class PrintedReport {

	private static final int LONGEST_REASON = 1000;

	@Id
	private String reportId;

	private byte @Nullable [] pdf;

	private @Nullable Instant failedAt;

	private @Nullable String why;

	@Version
	private @Nullable Integer version;

	PrintedReport() {
	}

	PrintedReport(String reportId) {
		this.reportId = reportId;
	}

	void printed(byte[] pdf) {
		this.pdf = pdf;
		this.failedAt = null;
		this.why = null;
	}

	void failed(String why, Instant at) {
		this.why = why.substring(0, Math.min(why.length(), LONGEST_REASON));
		this.failedAt = at;
	}

	String reportId() {
		return this.reportId;
	}

	byte @Nullable [] pdf() {
		return this.pdf;
	}

	/** When it was last tried in vain. */
	@Nullable Instant failedAt() {
		return this.failedAt;
	}

	@Nullable String why() {
		return this.why;
	}

}
