package org.mera.workflow;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.engine.rest.exception.RestException;

/**
 * Answers a refusal with 400 where the engine's REST API, which knows refused forms,
 * would call it an error of the server: on {@code /process-definition/{id}/start}.
 */
class RefusedOverRest implements ExceptionMapper<RestException> {

	@Override
	public Response toResponse(RestException exception) {
		RestException answer = (exception.getCause() instanceof FormFieldValidationException refusal)
				? new InvalidRequestException(Status.BAD_REQUEST, refusal, exception.getMessage()) : exception;
		return ExceptionHandlerHelper.getInstance().getResponse(answer);
	}

}
