package org.mera.test;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Everything that a database holds, the domain's facts and the engine's state alike. */
public final class Database {

	/** How busy the engine was. */
	private static final Set<String> MEASUREMENTS = Set.of("ACT_RU_METER_LOG", "ACT_RU_TASK_METER_LOG");

	private Database() {
	}

	/** All rows of all tables, by table. */
	public static Map<String, List<String>> content(ApplicationContext application) {
		JdbcTemplate jdbc = application.getBean(JdbcTemplate.class);
		Map<String, List<String>> content = new TreeMap<>();
		jdbc.queryForList("select table_name from information_schema.tables where table_schema = 'PUBLIC'",
				String.class)
			.stream()
			.filter((table) -> !MEASUREMENTS.contains(table))
			.forEach((table) -> content.put(table, rows(jdbc, table)));
		return content;
	}

	private static List<String> rows(JdbcTemplate jdbc, String table) {
		return jdbc.queryForList("select * from \"" + table + "\"")
			.stream()
			.map(Database::readable)
			.map(Object::toString)
			.sorted()
			.toList();
	}

	private static Map<String, Object> readable(Map<String, Object> row) {
		row.replaceAll((column, value) -> (value instanceof byte[] bytes) ? Arrays.hashCode(bytes) : value);
		return row;
	}

}
