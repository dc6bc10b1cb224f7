package org.mera.webapps;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.mera.notification.FailedMails;
import org.mera.notification.FailedMails.FailedMail;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The mails that nothing sends any more, beside the measures that they are about, and the
 * way to have them tried again.
 */
@RestController
class FailedMailController {

	private final FailedMails mails;

	private final MessageSource messages;

	private final Clock clock;

	FailedMailController(FailedMails mails, MessageSource messages, Clock clock) {
		this.mails = mails;
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping("/api/failed-mails")
	List<Failed> failed(Authentication login, Locale locale) {
		return this.mails.seenBy(login.getName()).stream().map((mail) -> failed(mail, locale)).toList();
	}

	/** Has a mail tried again; nothing happens if that is no longer needed. */
	@PostMapping("/api/failed-mails/{id}/retry")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void retry(@PathVariable String id, Authentication login) {
		this.mails.retry(id, login.getName());
	}

	private Failed failed(FailedMail mail, Locale locale) {
		Instant written = mail.written();
		return new Failed(mail.id(), mail.to(), mail.address(), mail.subject(),
				mail.kinds()
					.stream()
					.map((kind) -> this.messages.getMessage("notification.kind." + kind, null, locale))
					.toList(),
				mail.steps(), mail.said(), (written != null) ? local(written) : null, local(mail.since()));
	}

	private LocalDateTime local(Instant moment) {
		return LocalDateTime.ofInstant(moment, this.clock.getZone());
	}

	@ExceptionHandler
	ProblemDetail refused(AccessDeniedException refusal) {
		return ProblemDetail.forStatus(HttpStatus.FORBIDDEN);
	}

	/**
	 * A failed mail in words, moments by the city's clocks.
	 *
	 * @param kinds what it tells, in words
	 */
	record Failed(String id, String to, @Nullable String address, @Nullable String subject, List<String> kinds,
			List<String> steps, String said, @Nullable LocalDateTime written, LocalDateTime since) {
	}

}
