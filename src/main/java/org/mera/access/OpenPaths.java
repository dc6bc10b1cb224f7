package org.mera.access;

import java.util.List;

/**
 * What a module opens to everybody, without log-in. What no bean of this kind opens and
 * no log-in guards does not exist to the outside.
 *
 * @param patterns path patterns as Spring MVC knows them, for example {@code /plan/**}
 */
public record OpenPaths(List<String> patterns) {

	public OpenPaths(String... patterns) {
		this(List.of(patterns));
	}

}
