package org.mera.notification;

import java.security.Principal;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** Shows coordinators and administrators what was sent to whom when. */
@Controller
class MailRegisterPage {

	private static final int MOST = 500;

	private final MailRegister register;

	private final OutboxFolder outbox;

	private final Worklist worklist;

	MailRegisterPage(MailRegister register, OutboxFolder outbox, Worklist worklist) {
		this.worklist = worklist;
		this.register = register;
		this.outbox = outbox;
	}

	@GetMapping("/mails")
	String mails(Principal reader, Model model) {
		if (!this.worklist.overseesAll(reader.getName())) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
		model.addAttribute("mails", this.register.last(MOST));
		this.outbox.path().ifPresent((path) -> model.addAttribute("outbox", path));
		return "mail/register";
	}

}
