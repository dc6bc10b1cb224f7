package org.mera.access;

import java.util.List;

/**
 * What a module opens to administrators only, for their programs: each request brings the
 * log-in as HTTP Basic. No session, and no question a browser would answer by itself.
 *
 * @param patterns path patterns as Spring MVC knows them, for example {@code /backups}
 */
public record AdministratorPaths(List<String> patterns) {

	public AdministratorPaths(String... patterns) {
		this(List.of(patterns));
	}

}
