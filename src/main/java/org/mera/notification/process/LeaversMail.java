package org.mera.notification.process;

import org.camunda.bpm.engine.RuntimeService;
import org.mera.notification.Mails;
import org.mera.people.PersonLeft;
import org.mera.workflow.AsMera;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sends nothing more to somebody who has left, and tries no mail to them again. */
@Component
class LeaversMail {

	private final Mails mails;

	private final RuntimeService runtimeService;

	private final AsMera asMera;

	LeaversMail(Mails mails, RuntimeService runtimeService, AsMera asMera) {
		this.mails = mails;
		this.runtimeService = runtimeService;
		this.asMera = asMera;
	}

	@EventListener
	void on(PersonLeft left) {
		this.mails.forget(left.personId());
		this.asMera.act(() -> this.runtimeService.createProcessInstanceQuery()
			.processDefinitionKey("send-mail")
			.processInstanceBusinessKey(left.personId())
			.list()
			.forEach((mail) -> this.runtimeService.deleteProcessInstance(mail.getId(), "The reader has left")));
	}

}
