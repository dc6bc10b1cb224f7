package org.mera.escalation;

import java.util.Locale;

/** How an overdue step goes on. */
public enum Decision {

	/** It gets a new due date. */
	EXTEND,

	/** Another group takes it over. */
	HAND_OVER,

	/** The same groups go on with it; it will be looked at again. */
	PRESS_ON,

	/** It ends without its result; the reason is published. */
	CLOSE;

	/** The decision as forms and events write it, for example {@code hand-over}. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Reads a decision as forms write it.
	 * @throws IllegalArgumentException if there is no such decision
	 */
	public static Decision of(String code) {
		return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

}
