package org.mera.workshop;

/** How many workshops a measure has held, against what its plan asks for. */
public enum Progress {

	/** Fewer than the minimum. */
	BELOW_MINIMUM,

	/** At least the minimum, but fewer than the target. */
	BELOW_TARGET,

	/** The target is met. */
	TARGET_MET

}
