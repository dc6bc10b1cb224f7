package org.mera.workflow;

import java.util.Map;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;

/**
 * Answers 503 and its words in the engine's REST API and in the web applications while
 * the database is out of reach.
 */
class UnavailableOverRest implements ExceptionMapper<UnavailableException> {

	@Override
	public Response toResponse(UnavailableException exception) {
		return answer(exception);
	}

	static Response answer(UnavailableException exception) {
		return Response.status(Status.SERVICE_UNAVAILABLE)
			.header(HttpHeaders.RETRY_AFTER, Unavailable.RETRY_AFTER)
			.type(MediaType.APPLICATION_JSON_TYPE)
			.entity(Map.of("type", "Unavailable", "message", String.valueOf(exception.getMessage())))
			.build();
	}

}
