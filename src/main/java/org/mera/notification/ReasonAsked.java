package org.mera.notification;

import java.util.List;
import java.util.Optional;

import org.mera.people.MailKind;

/**
 * A coordinator asks why a step is late.
 *
 * @param groups those responsible for it
 * @param question in the coordinator's words
 * @param by who asks
 */
public record ReasonAsked(WatchedStep step, List<String> groups, String question, String by) implements Notice {

	@Override
	public MailKind kind() {
		return MailKind.QUESTION;
	}

	@Override
	public Optional<String> doneBy() {
		return Optional.of(this.by);
	}

	@Override
	public boolean isOverWithTheDate() {
		return true;
	}

}
