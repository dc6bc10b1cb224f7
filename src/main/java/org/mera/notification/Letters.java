package org.mera.notification;

import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.stereotype.Component;

/** Writes a page down as text and as HTML. */
@Component
class Letters {

	private final ITemplateEngine templates;

	Letters(ITemplateEngine templates) {
		this.templates = templates;
	}

	Letter of(Page page) {
		Context context = new Context(Words.LOCALE);
		context.setVariable("page", page);
		return new Letter(page.subject(), this.templates.process("mail/mail.txt", context),
				this.templates.process("mail/mail", context));
	}

}
