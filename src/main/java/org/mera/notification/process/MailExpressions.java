package org.mera.notification.process;

import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.mera.notification.MailTimes;

import org.springframework.stereotype.Component;

/**
 * What the models ask about times of mail: {@code ${mail.nextMorning()}}. Public, because
 * the engine's expressions reach no other class.
 */
@Component("mail")
public class MailExpressions {

	private final MailTimes times;

	MailExpressions(MailTimes times) {
		this.times = times;
	}

	public Date gatheredUntil(DelegateExecution execution) {
		return Date.from(this.times.gatheredUntil(execution.getProcessBusinessKey()));
	}

	public Date nextMorning() {
		return Date.from(this.times.nextMorning());
	}

}
