package org.mera.notification.process;

import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mera.notification.Mails;

import org.springframework.stereotype.Component;

/** What a person is to be told has been gathered. */
@Component
class WriteTheMail implements JavaDelegate {

	private final Mails mails;

	WriteTheMail(Mails mails) {
		this.mails = mails;
	}

	@Override
	public void execute(DelegateExecution execution) {
		Optional<String> mail = this.mails.write(execution.getProcessBusinessKey());
		mail.ifPresent((id) -> execution.setVariable("mailId", id));
		execution.setVariable("anythingToSend", mail.isPresent());
	}

}
