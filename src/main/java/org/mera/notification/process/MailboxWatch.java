package org.mera.notification.process;

import org.camunda.bpm.engine.RuntimeService;
import org.mera.notification.MailboxFilled;
import org.mera.workflow.AsMera;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts to gather a person's mail. */
@Component
class MailboxWatch {

	private final RuntimeService runtimeService;

	private final AsMera asMera;

	MailboxWatch(RuntimeService runtimeService, AsMera asMera) {
		this.runtimeService = runtimeService;
		this.asMera = asMera;
	}

	@EventListener
	void on(MailboxFilled mailbox) {
		this.asMera.ask(() -> this.runtimeService.startProcessInstanceByKey("send-mail", mailbox.personId()));
	}

}
