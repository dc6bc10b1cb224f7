package org.mera.notification;

import org.jspecify.annotations.Nullable;

/** A mail could not be sent; the message says why in the mail server's words. */
public class MailNotSentException extends RuntimeException {

	private final String mailId;

	private final String kind;

	private final boolean addressRefused;

	MailNotSentException(String message, String mailId, String kind, boolean addressRefused,
			@Nullable Throwable cause) {
		super(message, cause);
		this.mailId = mailId;
		this.kind = kind;
		this.addressRefused = addressRefused;
	}

	String mailId() {
		return this.mailId;
	}

	/** The kind of failure, as the register names it. */
	String kind() {
		return this.kind;
	}

	/** Whether it is the reader's address that is not right. */
	boolean isAddressRefused() {
		return this.addressRefused;
	}

}
