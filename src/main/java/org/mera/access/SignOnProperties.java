package org.mera.access;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The city's identity provider (OpenID Connect), and what it says about people.
 *
 * @param issuer the provider's address, as its own metadata give it
 * @param clientId Mera's name at the provider
 * @param clientSecret Mera's password at the provider
 * @param scopes what Mera asks to be told
 * @param userClaim the claim that becomes the log-in; it must never change owner
 * @param groupsClaim the claim that lists a person's groups; dots lead into an object
 * @param groups the provider's groups, by the group of Mera's that they lead to
 * @param audience what access tokens for the REST API have to be issued for; without it
 * the API takes none
 * @param forgottenAfter after how many days without a word of the provider about them
 * people are taken out of their groups
 */
@ConfigurationProperties("mera.sign-on")
@Validated
record SignOnProperties(@NotBlank String issuer, @NotBlank String clientId, @NotBlank String clientSecret,
		@DefaultValue( {
				"openid", "profile", "email" }) Set<String> scopes,
		@DefaultValue("preferred_username") String userClaim, @DefaultValue("groups") String groupsClaim,
		@NotEmpty Map<String, Set<String>> groups, @Nullable String audience,
		@DefaultValue("90d") Duration forgottenAfter){

	/** Without the secret, which must never reach a log. */
	@Override
	public String toString() {
		return "SignOnProperties[issuer=" + this.issuer + ", clientId=" + this.clientId + "]";
	}

}
