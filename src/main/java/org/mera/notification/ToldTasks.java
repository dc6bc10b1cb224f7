package org.mera.notification;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Of which waiting tasks people have been told. On the morning after a quarter's end
 * there are many: they are read and written together, and never become objects one by
 * one.
 */
@Component
class ToldTasks {

	private static final int AT_ONCE = 500;

	private final JdbcTemplate database;

	ToldTasks(JdbcTemplate database) {
		this.database = database;
	}

	/** Ids of the tasks by person. */
	Map<String, Set<String>> all() {
		Map<String, Set<String>> told = new HashMap<>();
		this.database.query("select person_id, task_id from told_task", (row) -> {
			told.computeIfAbsent(row.getString(1), (person) -> new HashSet<>()).add(row.getString(2));
		});
		return told;
	}

	void add(String person, Collection<String> tasks) {
		write("insert into told_task (person_id, task_id) values (?, ?)", person, tasks);
	}

	void remove(String person, Collection<String> tasks) {
		write("delete from told_task where person_id = ? and task_id = ?", person, tasks);
	}

	private void write(String statement, String person, Collection<String> tasks) {
		this.database.batchUpdate(statement, List.copyOf(tasks), AT_ONCE, (values, task) -> {
			values.setString(1, person);
			values.setString(2, task);
		});
	}

}
