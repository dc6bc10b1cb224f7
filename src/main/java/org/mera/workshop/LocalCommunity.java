package org.mera.workshop;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A local community of the city, with what the selection has to balance. */
@Entity
@SuppressWarnings("NullAway.Init")
public final class LocalCommunity {

	/** What kind of settlement it is. */
	public enum Settlement {

		URBAN, RURAL

	}

	/** How ready it has said it is to cooperate, the most ready first. */
	public enum Readiness {

		HIGH, MEDIUM, UNKNOWN, LOW

	}

	@Id
	private String id;

	private String name;

	@Enumerated(EnumType.STRING)
	private Settlement settlement;

	private String nationalStructure;

	private String area;

	@Enumerated(EnumType.STRING)
	private Readiness readiness;

	private boolean sample;

	private boolean listed;

	LocalCommunity() {
	}

	LocalCommunity(String id, String name, Settlement settlement, String nationalStructure, String area,
			Readiness readiness, boolean sample) {
		this.id = id;
		this.name = name;
		this.settlement = settlement;
		this.nationalStructure = nationalStructure;
		this.area = area;
		this.readiness = readiness;
		this.sample = sample;
		this.listed = true;
	}

	/** Takes over what a new list says. */
	void update(LocalCommunity from) {
		this.name = from.name;
		this.settlement = from.settlement;
		this.nationalStructure = from.nationalStructure;
		this.area = from.area;
		this.readiness = from.readiness;
		this.sample = from.sample;
		this.listed = true;
	}

	/** A new list no longer names it. */
	void unlist() {
		this.listed = false;
	}

	public String id() {
		return this.id;
	}

	public String name() {
		return this.name;
	}

	public Settlement settlement() {
		return this.settlement;
	}

	/** For example {@code mostly Bosniak}; each city has its own words. */
	public String nationalStructure() {
		return this.nationalStructure;
	}

	/** Part of the city's territory, for example {@code north}. */
	public String area() {
		return this.area;
	}

	public Readiness readiness() {
		return this.readiness;
	}

	/** Whether its data are made up, to be replaced by the city's own. */
	public boolean isSample() {
		return this.sample;
	}

	/**
	 * Whether the current list names it; otherwise only earlier workshops refer to it.
	 */
	public boolean isListed() {
		return this.listed;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof LocalCommunity community && this.id.equals(community.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

	@Override
	public String toString() {
		return this.id;
	}

}
