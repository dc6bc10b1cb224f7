package org.mera.workflow;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people reach Mera, for links that leave it in mails and calendars.
 *
 * @param address the address of the first page, for example {@code https://mera.example}
 */
@ConfigurationProperties("mera")
public record PublicAddress(@DefaultValue("http://localhost:8080") URI address) {

	/**
	 * The address of a page.
	 * @param path its path, beginning with a slash
	 */
	public String of(String path) {
		return this.address.toString().replaceFirst("/+$", "") + path;
	}

}
