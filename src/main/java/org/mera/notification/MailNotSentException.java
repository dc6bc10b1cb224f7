package org.mera.notification;

import org.jspecify.annotations.Nullable;

/** A mail could not be sent; the message says why in the mail server's words. */
public class MailNotSentException extends RuntimeException {

	MailNotSentException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
