package org.mera.notification;

import org.jspecify.annotations.Nullable;
import org.mera.workflow.FailedForGood;

/** The mail server does not know the reader's address; it will not know it tomorrow. */
public class MailRefusedException extends MailNotSentException implements FailedForGood {

	MailRefusedException(String message, String mailId, String kind, @Nullable Throwable cause) {
		super(message, mailId, kind, true, cause);
	}

}
