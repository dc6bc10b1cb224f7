package org.mera.access;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** What the identity provider says about one person, in Mera's terms. */
class SignOnClaims {

	/** What the engine takes as a log-in. */
	private static final Pattern LOG_IN = Pattern.compile("[a-zA-Z0-9._@-]{1,64}");

	private final Map<String, Object> claims;

	private final SignOnProperties properties;

	SignOnClaims(Map<String, Object> claims, SignOnProperties properties) {
		this.claims = claims;
		this.properties = properties;
	}

	/**
	 * The log-in.
	 * @throws SignOnRefusedException if there is none that Mera can use
	 */
	String logIn() {
		String logIn = text(this.properties.userClaim());
		if (logIn == null || !LOG_IN.matcher(logIn).matches()) {
			throw new SignOnRefusedException(SignOnRefusedException.Reason.NO_NAME);
		}
		return logIn;
	}

	@Nullable String firstName() {
		return (text("given_name") != null) ? text("given_name") : text("name");
	}

	@Nullable String lastName() {
		return (text("given_name") != null) ? text("family_name") : null;
	}

	@Nullable String email() {
		return text("email");
	}

	/** Those of Mera's groups to which the provider's lead. */
	Set<String> groups() {
		Set<String> groups = new TreeSet<>();
		Object listed = listed();
		Collection<?> theirs = (listed instanceof Collection<?> many) ? many : Set.of(Objects.toString(listed, ""));
		this.properties.groups().forEach((ours, leadingThere) -> {
			if (theirs.stream().map(Objects::toString).anyMatch(leadingThere::contains)) {
				groups.add(ours);
			}
		});
		return groups;
	}

	private @Nullable Object listed() {
		String name = this.properties.groupsClaim();
		if (this.claims.containsKey(name)) {
			return this.claims.get(name);
		}
		Object value = this.claims;
		for (String part : name.split("\\.")) {
			value = (value instanceof Map<?, ?> object) ? object.get(part) : null;
		}
		return value;
	}

	private @Nullable String text(String name) {
		return (this.claims.get(name) instanceof String text && !text.isBlank()) ? text : null;
	}

}
