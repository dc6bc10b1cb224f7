package org.mera.notification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mera.notification.Mails;

import org.springframework.stereotype.Component;

/** A mail goes out. */
@Component
class SendTheMail implements JavaDelegate {

	private final Mails mails;

	SendTheMail(Mails mails) {
		this.mails = mails;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.mails.send((String) execution.getVariable("mailId"));
	}

}
