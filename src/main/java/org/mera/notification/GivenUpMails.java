package org.mera.notification;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The mails that the engine has tried to send until it gave up. */
public interface GivenUpMails {

	/** All of them. */
	List<GivenUp> all();

	/** Tries one once more; nothing happens if it is not given up. */
	void retry(String id);

	/** Whether the engine lets the person try mails again. */
	boolean mayRetry(String personId);

	/**
	 * A mail that was given up.
	 *
	 * @param id the engine's id of it
	 * @param personId whom it is for
	 * @param mailId the mail, or null if even writing it failed
	 * @param said the reason in words
	 * @param since when it was given up
	 */
	record GivenUp(String id, String personId, @Nullable String mailId, String said, Instant since) {
	}

}
