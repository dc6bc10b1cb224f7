package org.mera.access;

import java.util.List;

/**
 * What a module opens to everybody who is logged in at one of the webapps, and to nobody
 * else. Who asks is the request's principal, by log-in, with the groups as authorities;
 * whatever changes something needs the token of the cookie {@code MERA-XSRF}, as header
 * {@code X-MERA-XSRF} or as the forms' hidden field.
 *
 * @param patterns path patterns as Spring MVC knows them, for example {@code /my/**}
 */
public record InternalPaths(List<String> patterns) {

	public InternalPaths(String... patterns) {
		this(List.of(patterns));
	}

}
