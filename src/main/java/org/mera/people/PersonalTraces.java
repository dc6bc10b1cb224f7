package org.mera.people;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Forgets what was only the concern of somebody who has left. Who was away, and who stood
 * in, stays on record.
 */
@Component
class PersonalTraces {

	private final JdbcClient database;

	PersonalTraces(JdbcClient database) {
		this.database = database;
	}

	@EventListener
	void on(PersonLeft left) {
		for (String table : new String[] { "private_day", "mail_refusal", "mail_choice" }) {
			this.database.sql("delete from " + table + " where person_id = ?").param(left.personId()).update();
		}
	}

}
