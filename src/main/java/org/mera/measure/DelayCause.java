package org.mera.measure;

/** Why a step is late or will be. */
public enum DelayCause {

	/** Those who do it have no time or are not there. */
	STAFF,

	/** Money or means are missing. */
	MEANS,

	/** Somebody outside the city administration is late. */
	PARTNERS,

	/** A decision or consent has not been given. */
	DECISION,

	/** Something was to be bought first. */
	PROCUREMENT,

	/** Another step has to be done first. */
	OTHER_STEP,

	/** Weather, illness, an emergency. */
	FORCE_MAJEURE,

	/** None of these. */
	OTHER

}
