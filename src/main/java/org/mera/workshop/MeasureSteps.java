package org.mera.workshop;

/** The names that measure 1's process and its plan share. */
final class MeasureSteps {

	static final String PROCESS = "community-workshops";

	static final String FORM_TEAM = "form-team";

	static final String HOLD_WORKSHOPS = "hold-workshops";

	static final String WORKSHOP_HOURS = "workshop-hours";

	private MeasureSteps() {
	}

}
