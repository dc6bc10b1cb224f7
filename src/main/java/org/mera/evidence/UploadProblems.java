package org.mera.evidence;

import java.util.Locale;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Says in words why a file did not even arrive; it is then for no controller yet. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadProblems {

	private final MessageSource messages;

	private final DataSize limit;

	UploadProblems(MessageSource messages, @Value("${spring.servlet.multipart.max-file-size}") DataSize limit) {
		this.messages = messages;
		this.limit = limit;
	}

	@ExceptionHandler
	ProblemDetail tooLarge(MaxUploadSizeExceededException ex) {
		return problem(HttpStatus.PAYLOAD_TOO_LARGE, "evidence.too-large", Sizes.readable(this.limit.toBytes()));
	}

	@ExceptionHandler
	ProblemDetail interrupted(MultipartException ex) {
		if (Space.isShort(this.limit.toBytes())) {
			return problem(HttpStatus.INSUFFICIENT_STORAGE, "evidence.no-space");
		}
		return problem(HttpStatus.BAD_REQUEST, "evidence.interrupted");
	}

	private ProblemDetail problem(HttpStatus status, String code, Object... arguments) {
		return ProblemDetail.forStatusAndDetail(status, this.messages.getMessage(code, arguments, Locale.ENGLISH));
	}

}
