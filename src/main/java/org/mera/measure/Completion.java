package org.mera.measure;

/** OGP's scale of how far a measure was carried out. */
public enum Completion {

	/** No step was done. */
	NOT_STARTED,

	/** Some steps were done, but not most of what was promised. */
	LIMITED,

	/** All steps were done, some of them below their target. */
	SUBSTANTIAL,

	/** Everything that was promised was done. */
	COMPLETE

}
