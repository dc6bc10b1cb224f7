package org.mera.notification.process;

import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.mera.notification.MailTimes;
import org.mera.workflow.MorningLook;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What the models ask about mail: {@code ${mail.nextMorning()}}. Public, because the
 * engine's expressions reach no other class.
 */
@Component("mail")
public class MailExpressions {

	private final MailTimes times;

	private final ObjectProvider<MorningLook> looks;

	MailExpressions(MailTimes times, ObjectProvider<MorningLook> looks) {
		this.times = times;
		this.looks = looks;
	}

	public Date gatheredUntil(DelegateExecution execution) {
		return Date.from(this.times.gatheredUntil(execution.getProcessBusinessKey()));
	}

	public Date nextMorning() {
		return Date.from(this.times.nextMorning());
	}

	/** Names of what is looked after each working morning. */
	public List<String> looks() {
		return this.looks.stream().map(MorningLook::name).sorted().toList();
	}

}
