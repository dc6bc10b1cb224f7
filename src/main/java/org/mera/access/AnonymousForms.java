package org.mera.access;

import java.util.List;

/**
 * Forms that everybody may send without log-in. No token guards them against other sites:
 * such a token would need a cookie, and guards what somebody is logged in for; an
 * anonymous form changes nothing that is anybody's.
 *
 * @param patterns path patterns as Spring MVC knows them, for example {@code /survey/*}
 */
public record AnonymousForms(List<String> patterns) {

	public AnonymousForms(String... patterns) {
		this(List.of(patterns));
	}

}
