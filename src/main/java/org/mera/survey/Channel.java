package org.mera.survey;

/** How answers reached the survey. */
public enum Channel {

	/** On slips that an officer counted. */
	PAPER,

	/** On the public page, anonymously. */
	ONLINE

}
