package org.mera.workflow;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.engine.rest.exception.RestException;

/**
 * Answers a refusal with 400 and its words alone, over REST and in the web applications.
 * The engine puts ids before them, and on {@code /process-definition/{id}/start} would
 * call a refusal an error of the server.
 */
class RefusedOverRest implements ExceptionMapper<RestException> {

	@Override
	public Response toResponse(RestException exception) {
		if (exception.getCause() instanceof UnavailableException unavailable) {
			return UnavailableOverRest.answer(unavailable);
		}
		RestException answer = (exception.getCause() instanceof FormFieldValidationException refusal)
				? new InvalidRequestException(Status.BAD_REQUEST, refusal, refusal.getMessage()) : exception;
		return ExceptionHandlerHelper.getInstance().getResponse(answer);
	}

}
