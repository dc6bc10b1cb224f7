package org.mera.test;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/**
 * A city's identity provider: Spring Authorization Server on a port of its own, at
 * another host name than Mera, so that a browser keeps their cookies apart.
 */
public final class IdentityProvider {

	public static final String PASSWORD = "known to the provider only";

	public static final String SECRET = "between-mera-and-the-provider";

	/** For whom access tokens to Mera's REST API are meant. */
	public static final String AUDIENCE = "mera-rest";

	/** Spring Security renews what has less than a minute to live. */
	private static final Duration LONG = Duration.ofHours(1);

	private static final Duration OVER_AT_ONCE = Duration.ofSeconds(30);

	private final Map<String, Map<String, Object>> people = new ConcurrentHashMap<>();

	private volatile Duration tokens = LONG;

	private volatile String mera = "http://localhost";

	private final String issuer;

	private IdentityProvider() {
		this.issuer = "http://127.0.0.1:" + new SpringApplicationBuilder(Server.class)
			.initializers((context) -> context.getBeanFactory().registerSingleton("identityProvider", this))
			.properties("spring.main.banner-mode=off", "server.port=0", "server.servlet.session.cookie.name=PROVIDER")
			// Not Mera's.
			.run("--spring.config.name=identity-provider")
			.getEnvironment()
			.getRequiredProperty("local.server.port");
	}

	/** Starts it; it ends with the tests. */
	public static IdentityProvider start() {
		return new IdentityProvider();
	}

	public String issuer() {
		return this.issuer;
	}

	/** Knows where Mera is, and lets its tokens live for long. */
	public void serve(int port) {
		this.mera = "http://localhost:" + port;
		this.tokens = LONG;
	}

	/** Tokens that it issues from now on have to be renewed with the next request. */
	public void issueTokensThatEndAtOnce() {
		this.tokens = OVER_AT_ONCE;
	}

	/** Knows somebody with these claims. */
	public void hire(String person, Map<String, Object> claims) {
		this.people.put(person, claims);
	}

	/** Knows somebody with the usual claims. */
	public void hire(String person, String first, String last, String... groups) {
		hire(person, Map.of("preferred_username", person, "given_name", first, "family_name", last, "email",
				person + "@example.org", "groups", List.of(groups)));
	}

	/** Knows the person no more. */
	public void dismiss(String person) {
		this.people.remove(person);
	}

	private RegisteredClient client(String id) {
		RegisteredClient.Builder client = RegisteredClient.withId(id)
			.clientId(id)
			.clientSecret("{noop}" + SECRET)
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
			.tokenSettings(TokenSettings.builder().accessTokenTimeToLive(this.tokens).build())
			.clientSettings(ClientSettings.builder().requireProofKey(id.equals("mera")).build());
		return id.equals("mera") ? client.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
			.redirectUri(this.mera + "/login/oauth2/code/mera")
			.postLogoutRedirectUri(this.mera + "/sign-on/ended")
			.scopes((scopes) -> scopes.addAll(List.of("openid", "profile", "email")))
			.build() : client.authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS).build();
	}

	/** What runs on the port; no configuration that Mera would find. */
	@EnableWebSecurity
	@ImportAutoConfiguration({ ServletWebServerFactoryAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
			HttpMessageConvertersAutoConfiguration.class, JacksonAutoConfiguration.class, WebMvcAutoConfiguration.class,
			SecurityFilterAutoConfiguration.class })
	static class Server {

		@Bean
		@Order(1)
		SecurityFilterChain protocol(HttpSecurity http) throws Exception {
			OAuth2AuthorizationServerConfigurer server = OAuth2AuthorizationServerConfigurer.authorizationServer();
			return http.securityMatcher(server.getEndpointsMatcher())
				.with(server, (each) -> each.oidc(Customizer.withDefaults()))
				.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
				.exceptionHandling(
						(handling) -> handling.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
				.build();
		}

		@Bean
		@Order(2)
		SecurityFilterChain logInPage(HttpSecurity http) throws Exception {
			return http.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
				.formLogin(Customizer.withDefaults())
				.build();
		}

		@Bean
		UserDetailsService people(IdentityProvider provider) {
			return (name) -> User.withUsername(name)
				.password("{noop}" + PASSWORD)
				.disabled(!provider.people.containsKey(name))
				.build();
		}

		@Bean
		RegisteredClientRepository clients(IdentityProvider provider) {
			return new RegisteredClientRepository() {

				@Override
				public void save(RegisteredClient client) {
					// Clients are made anew each time.
				}

				@Override
				public RegisteredClient findById(String id) {
					return provider.client(id);
				}

				@Override
				public RegisteredClient findByClientId(String id) {
					return provider.client(id);
				}

			};
		}

		@Bean
		OAuth2TokenCustomizer<JwtEncodingContext> claims(IdentityProvider provider) {
			return (context) -> {
				String person = context.getPrincipal().getName();
				Map<String, Object> claims = provider.people.get(person);
				if (claims == null) {
					throw new OAuth2AuthenticationException("invalid_grant");
				}
				context.getClaims().claims((all) -> all.putAll(new HashMap<>(claims)));
				if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
					context.getClaims().audience(List.of(AUDIENCE));
				}
			};
		}

		@Bean
		JWKSource<SecurityContext> key() throws NoSuchAlgorithmException {
			KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
			generator.initialize(2048);
			KeyPair pair = generator.generateKeyPair();
			return new ImmutableJWKSet<>(new JWKSet(
					new RSAKey.Builder((RSAPublicKey) pair.getPublic()).privateKey((RSAPrivateKey) pair.getPrivate())
						.keyID(UUID.randomUUID().toString())
						.build()));
		}

		@Bean
		JwtDecoder decoder(JWKSource<SecurityContext> key) {
			return OAuth2AuthorizationServerConfiguration.jwtDecoder(key);
		}

		@Bean
		AuthorizationServerSettings settings() {
			return AuthorizationServerSettings.builder().build();
		}

	}

}
