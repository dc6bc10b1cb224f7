package org.mera.access;

/** Stops the start while nobody could administer what is started. */
class NoAdministratorException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String reason;

	/**
	 * Why nobody can.
	 * @param reason last part of the message's key
	 */
	NoAdministratorException(String reason) {
		super("No administrator: " + reason);
		this.reason = reason;
	}

	String reason() {
		return this.reason;
	}

}
