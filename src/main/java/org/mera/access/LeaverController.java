package org.mera.access;

import java.security.Principal;

import org.camunda.bpm.engine.IdentityService;

import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Lets administrators remove somebody who has left, as <em>Admin</em> does where people
 * are changed by hand: with an identity provider they are not.
 */
@RestController
class LeaverController {

	private static final String PATH = "/operations/people/";

	private final IdentityService identity;

	LeaverController(IdentityService identity) {
		this.identity = identity;
	}

	@DeleteMapping(PATH + "{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void remove(@PathVariable String id, Principal administrator) {
		if (id.equals(administrator.getName())) {
			throw new ResponseStatusException(HttpStatus.CONFLICT);
		}
		if (this.identity.createUserQuery().userId(id).count() == 0) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		this.identity.deleteUser(id);
	}

	@Bean
	static BasicPaths leaverPaths() {
		return BasicPaths.forAdministrators(PATH + "*");
	}

}
