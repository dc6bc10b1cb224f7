package org.mera.access;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The people of the demonstration; nobody outside it.
 *
 * @param people who they are
 */
@ConfigurationProperties("mera.demo")
record DemoProperties(@DefaultValue List<Person> people) {

	/**
	 * Somebody of the demonstration; the password is the log-in.
	 *
	 * @param id the log-in
	 * @param firstName first name
	 * @param lastName last name
	 * @param email address, in the domain that belongs to nobody
	 * @param groups ids of the person's groups
	 */
	record Person(String id, String firstName, String lastName, String email, List<String> groups) {

	}

}
