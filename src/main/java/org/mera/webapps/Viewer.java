package org.mera.webapps;

import java.util.List;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** Who asks, as the filter of {@link org.mera.access.InternalPaths} found out. */
final class Viewer {

	private Viewer() {
	}

	/** Ids of the groups that the person is in. */
	static List<String> groups(Authentication login) {
		return login.getAuthorities().stream().map(GrantedAuthority::getAuthority).toList();
	}

}
