package org.mera.workshop;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** An officer's choice of local communities, with its justification. */
@Entity
@SuppressWarnings("NullAway.Init")
public final class CommunitySelection {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String measureExecutionId;

	private int number;

	private String justification;

	private String selectedBy;

	private Instant selectedAt;

	CommunitySelection() {
	}

	CommunitySelection(String measureExecutionId, int number, String justification, String by, Instant at) {
		this.measureExecutionId = measureExecutionId;
		this.number = number;
		this.justification = justification;
		this.selectedBy = by;
		this.selectedAt = at;
	}

	@Nullable Long id() {
		return this.id;
	}

	public int number() {
		return this.number;
	}

	public String justification() {
		return this.justification;
	}

	public String selectedBy() {
		return this.selectedBy;
	}

	public Instant selectedAt() {
		return this.selectedAt;
	}

}
