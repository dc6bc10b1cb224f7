package org.mera.notification;

import org.mera.workflow.MorningLook;

import org.springframework.stereotype.Component;

/** Looks for mail that should have been written long ago. */
@Component
class ForgottenMail implements MorningLook {

	private final Mailboxes mailboxes;

	ForgottenMail(Mailboxes mailboxes) {
		this.mailboxes = mailboxes;
	}

	@Override
	public String name() {
		return "forgotten-mail";
	}

	@Override
	public void look() {
		this.mailboxes.remember();
	}

}
