package org.mera.access;

import java.util.Collection;
import java.util.Objects;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.resource.OAuth2ResourceServerConfigurer;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.stereotype.Component;

/**
 * Lets programs in to the REST API with an access token of the identity provider that was
 * issued for Mera and names the person's groups.
 */
@Component
@Profile(LogIn.PROFILE)
@ConditionalOnProperty("mera.sign-on.audience")
class SignOnTokens implements Customizer<OAuth2ResourceServerConfigurer<HttpSecurity>> {

	private final SignOnProperties properties;

	private final SignOnPeople people;

	private final EngineDirectory directory;

	SignOnTokens(SignOnProperties properties, SignOnPeople people, EngineDirectory directory) {
		this.properties = properties;
		this.people = people;
		this.directory = directory;
	}

	@Override
	public void customize(OAuth2ResourceServerConfigurer<HttpSecurity> server) {
		server.jwt((jwt) -> jwt.decoder(new SupplierJwtDecoder(this::decoder)).jwtAuthenticationConverter(this::logIn));
	}

	private JwtDecoder decoder() {
		NimbusJwtDecoder decoder = NimbusJwtDecoder.withIssuerLocation(this.properties.issuer()).build();
		String audience = Objects.requireNonNull(this.properties.audience());
		decoder.setJwtValidator(
				new DelegatingOAuth2TokenValidator<>(JwtValidators.createDefaultWithIssuer(this.properties.issuer()),
						new JwtClaimValidator<Collection<String>>("aud",
								(meant) -> meant != null && meant.contains(audience))));
		return decoder;
	}

	private AbstractAuthenticationToken logIn(Jwt token) {
		String user = this.people.keep(token.getClaims());
		return UsernamePasswordAuthenticationToken.authenticated(user, null,
				this.directory.groupsOf(user).stream().map(SimpleGrantedAuthority::new).toList());
	}

}
