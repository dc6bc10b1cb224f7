package org.mera.evidence;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.mera.workflow.RuleViolation;

import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says in words why evidence was refused. */
@RestControllerAdvice(basePackageClasses = EvidenceProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class EvidenceProblems {

	private static final Map<String, HttpStatus> STATUS = Map.ofEntries(
			Map.entry("evidence.unknown", HttpStatus.NOT_FOUND),
			Map.entry("evidence.unknown-step", HttpStatus.NOT_FOUND),
			Map.entry("evidence.unknown-measure", HttpStatus.NOT_FOUND),
			Map.entry("evidence.not-yours", HttpStatus.FORBIDDEN),
			Map.entry("evidence.too-large", HttpStatus.PAYLOAD_TOO_LARGE),
			Map.entry("evidence.type", HttpStatus.UNSUPPORTED_MEDIA_TYPE),
			Map.entry("evidence.type-differs", HttpStatus.UNSUPPORTED_MEDIA_TYPE),
			Map.entry("evidence.twice", HttpStatus.CONFLICT), Map.entry("evidence.not-open", HttpStatus.CONFLICT),
			Map.entry("evidence.gone", HttpStatus.CONFLICT),
			Map.entry("evidence.no-space", HttpStatus.INSUFFICIENT_STORAGE));

	private final MessageSource messages;

	EvidenceProblems(MessageSource messages) {
		this.messages = messages;
	}

	@ExceptionHandler
	ProblemDetail refused(RuleViolation violation) {
		HttpStatus status = violation.problems()
			.stream()
			.map((problem) -> STATUS.getOrDefault(problem.getCode(), HttpStatus.BAD_REQUEST))
			.findFirst()
			.orElse(HttpStatus.BAD_REQUEST);
		return ProblemDetail.forStatusAndDetail(status,
				violation.problems()
					.stream()
					.map((problem) -> this.messages.getMessage(problem, Locale.ENGLISH))
					.collect(Collectors.joining(" ")));
	}

	@ExceptionHandler
	ProblemDetail tooLate(OptimisticLockingFailureException ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT,
				this.messages.getMessage("evidence.gone", null, Locale.ENGLISH));
	}

}
