package org.mera.test;

import org.junit.jupiter.api.BeforeEach;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A test of the whole application beside an identity provider; all of them share both.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles({ "test", "oidc" })
@Import(People.class)
public abstract class SignOnTest {

	protected static final IdentityProvider PROVIDER = IdentityProvider.start();

	@LocalServerPort
	protected int port;

	@DynamicPropertySource
	static void whereTheProviderIs(DynamicPropertyRegistry properties) {
		properties.add("mera.sign-on.issuer", PROVIDER::issuer);
		properties.add("mera.sign-on.client-id", () -> "mera");
		properties.add("mera.sign-on.client-secret", () -> IdentityProvider.SECRET);
		properties.add("mera.sign-on.audience", () -> IdentityProvider.AUDIENCE);
		properties.add("mera.sign-on.groups.information-department", () -> "/city/information");
		properties.add("mera.sign-on.groups.media", () -> "/city/press,/city/radio");
		properties.add("mera.sign-on.groups.coordinators", () -> "/city/ogp");
		properties.add("mera.sign-on.groups.camunda-admin", () -> "/city/it");
		properties.add("mera.sign-on.groups.fire-brigade", () -> "/city/fire");
	}

	@BeforeEach
	void theProviderKnowsMera() {
		PROVIDER.serve(this.port);
	}

}
