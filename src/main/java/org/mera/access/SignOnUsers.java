package org.mera.access;

import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Makes the person known whenever the identity provider has spoken, at log-in and later.
 */
@Component
@Profile(LogIn.PROFILE)
class SignOnUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

	private final OidcUserService provider = new OidcUserService();

	private final SignOnPeople people;

	SignOnUsers(SignOnPeople people) {
		this.people = people;
	}

	@Override
	public OidcUser loadUser(OidcUserRequest request) {
		OidcUser user = said(request);
		this.people.keep(user.getClaims());
		return user;
	}

	private OidcUser said(OidcUserRequest request) {
		try {
			return this.provider.loadUser(request);
		}
		catch (IllegalArgumentException ex) {
			// The claim that should name the person is not there.
			throw new SignOnRefusedException(SignOnRefusedException.Reason.NO_NAME);
		}
	}

}
