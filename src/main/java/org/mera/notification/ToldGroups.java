package org.mera.notification;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.mera.notification.EmptyGroups.EmptyGroup;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Until which day the coordinators have been told that a group is without anybody. */
@Component
class ToldGroups {

	private final JdbcTemplate database;

	ToldGroups(JdbcTemplate database) {
		this.database = database;
	}

	/**
	 * Whether one of these is new, and keeps that they are told. Days that follow on what
	 * was told, as one looks further ahead each morning, are no news.
	 */
	boolean isNewsIn(Collection<EmptyGroup> groups) {
		Map<String, LocalDate> known = new HashMap<>();
		this.database.query("select group_id, until_day from told_group", (row) -> {
			known.put(row.getString(1), row.getDate(2).toLocalDate());
		});
		Map<String, LocalDate> now = new HashMap<>();
		groups.forEach((group) -> now.merge(group.id(), group.to(), (one, other) -> one.isAfter(other) ? one : other));
		if (!now.equals(known)) {
			this.database.update("delete from told_group");
			now.forEach((group, until) -> this.database
				.update("insert into told_group (group_id, until_day) values (?, ?)", group, Date.valueOf(until)));
		}
		return groups.stream().anyMatch((group) -> group.from().isAfter(known.getOrDefault(group.id(), LocalDate.MIN)));
	}

}
