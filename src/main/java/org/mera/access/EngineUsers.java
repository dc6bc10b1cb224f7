package org.mera.access;

import java.util.List;

import org.camunda.bpm.engine.IdentityService;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Logs in the engine's users; their authorities are their groups. */
@Component
class EngineUsers implements AuthenticationProvider {

	private final IdentityService identity;

	private final EngineDirectory directory;

	EngineUsers(IdentityService identity, EngineDirectory directory) {
		this.identity = identity;
		this.directory = directory;
	}

	@Override
	public Authentication authenticate(Authentication login) {
		String user = login.getName();
		if (!this.identity.checkPassword(user, String.valueOf(login.getCredentials()))) {
			throw new BadCredentialsException("Refused");
		}
		List<SimpleGrantedAuthority> groups = this.directory.groupsOf(user)
			.stream()
			.map(SimpleGrantedAuthority::new)
			.toList();
		return UsernamePasswordAuthenticationToken.authenticated(user, null, groups);
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

}
