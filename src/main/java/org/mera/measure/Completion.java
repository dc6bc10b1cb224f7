package org.mera.measure;

/** OGP's scale of how far a measure was carried out. */
public enum Completion {

	/** It is said that something was done, and nothing proves it. */
	NO_EVIDENCE,

	/** No step was done. */
	NOT_STARTED,

	/** Some steps were done and proved, but not all. */
	LIMITED,

	/** All steps were done and proved, some of them below their target. */
	SUBSTANTIAL,

	/** Everything that was promised was done and proved. */
	COMPLETE

}
