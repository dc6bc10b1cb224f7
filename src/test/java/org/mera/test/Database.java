package org.mera.test;

import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Everything that a database holds, the domain's facts and the engine's state alike. */
public final class Database {

	/** How busy the engine was. */
	private static final Set<String> MEASUREMENTS = Set.of("act_ru_meter_log", "act_ru_task_meter_log");

	private Database() {
	}

	/** All rows of all tables, by table. */
	public static Map<String, List<String>> content(ApplicationContext application) {
		return content(application.getBean(JdbcTemplate.class));
	}

	/** All rows of all tables, by table. */
	public static Map<String, List<String>> content(JdbcTemplate jdbc) {
		Map<String, List<String>> content = new TreeMap<>();
		jdbc.queryForList("select table_name from information_schema.tables where lower(table_schema) = 'public'",
				String.class)
			.stream()
			.filter((table) -> !MEASUREMENTS.contains(lower(table)))
			.forEach((table) -> content.put(lower(table), rows(jdbc, table)));
		return content;
	}

	private static List<String> rows(JdbcTemplate jdbc, String table) {
		return jdbc.queryForList("select * from \"" + table + "\"")
			.stream()
			.map(Database::readable)
			.map(Object::toString)
			// The engine sets its nightly clean-up anew at each start.
			.filter((row) -> !row.contains("HANDLER_TYPE_=history-cleanup"))
			.sorted()
			.toList();
	}

	/** Alike on H2 and PostgreSQL. */
	private static Map<String, String> readable(Map<String, Object> row) {
		Map<String, String> readable = new TreeMap<>();
		row.forEach((column, value) -> readable.put(lower(column), readable(value)));
		return readable;
	}

	private static String readable(Object value) {
		if (value instanceof byte[] bytes) {
			return bytes.length + " bytes " + Arrays.hashCode(bytes);
		}
		if (value instanceof OffsetDateTime moment) {
			return moment.toInstant().toString();
		}
		return (value instanceof Timestamp moment) ? moment.toInstant().toString() : String.valueOf(value);
	}

	private static String lower(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

}
