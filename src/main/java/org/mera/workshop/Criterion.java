package org.mera.workshop;

import java.util.function.Function;

/**
 * By what the plan wants local communities to be equally represented. Readiness for
 * cooperation is no such share; it weighs in the proposal.
 */
public enum Criterion {

	/** Urban or rural area. */
	SETTLEMENT((community) -> community.settlement().name()),

	/** National structure. */
	NATIONAL_STRUCTURE(LocalCommunity::nationalStructure),

	/** Geographical distribution. */
	AREA(LocalCommunity::area);

	private final Function<LocalCommunity, String> value;

	Criterion(Function<LocalCommunity, String> value) {
		this.value = value;
	}

	/** How a community counts by this criterion. */
	public String of(LocalCommunity community) {
		return this.value.apply(community);
	}

}
