package org.mera.access;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The first administrator, asked for while there is none.
 *
 * @param id the log-in
 * @param password the first password; there is no default
 */
@ConfigurationProperties("mera.administrator")
record AdministratorProperties(@DefaultValue("admin") String id, @Nullable String password) {

	/** Without the password, which must never reach a log. */
	@Override
	public String toString() {
		return "AdministratorProperties[id=" + this.id + "]";
	}

}
