package org.mera.benchmark;

import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Ever more open tasks of fifty groups, copied in the database from one that the engine
 * made.
 */
final class OpenTasks {

	private static final int GROUPS = 50;

	/** Spreads the numbers over the days, always in the same way. */
	private static final String SHUFFLED = "mod(S.X * 7919, 3650)";

	private final BenchmarkDatabase kind;

	private final JdbcTemplate database;

	private final String template;

	OpenTasks(Run run) {
		this.kind = run.database();
		this.database = run.mera().bean(JdbcTemplate.class);
		this.template = template(run.mera());
	}

	/** A task as the engine makes it; all others are copies of it. */
	private static String template(MeraEngine mera) {
		Date day = Date.from(Instant.parse("2023-02-20T22:00:00Z"));
		mera.actAs(null);
		String instance = mera.start("neutral-life-cycle", "work-list",
				Map.of("dueAt", day, "reminderAt", day, "overdueAt", day));
		return mera.tasksOf(instance).get(0).getId();
	}

	/** Open tasks with these numbers, each for one group, which is granted it. */
	void fill(int from, int to) {
		String numbers = switch (this.kind) {
			case H2 -> "system_range(%d, %d) as S(X)".formatted(from, to);
			case POSTGRESQL -> "generate_series(%d, %d) as S(X)".formatted(from, to);
		};
		String due = switch (this.kind) {
			case H2 -> "dateadd(day, %s, T.DUE_DATE_)".formatted(SHUFFLED);
			case POSTGRESQL -> "T.DUE_DATE_ + %s * interval '1 day'".formatted(SHUFFLED);
		};
		String group = "'bench-' || mod(S.X, %d)".formatted(GROUPS);
		copy("ACT_RU_TASK", "T.ID_ = ?", this.template, numbers,
				Map.of("ID_", "'bench-' || S.X", "DUE_DATE_", due, "NAME_", "'Step ' || S.X"));
		copy("ACT_RU_IDENTITYLINK", "T.TASK_ID_ = ?", this.template, numbers,
				Map.of("ID_", "'bench-' || S.X", "TASK_ID_", "'bench-' || S.X", "GROUP_ID_", group));
		copy("ACT_RU_AUTHORIZATION", "T.RESOURCE_ID_ = ?", this.template, numbers,
				Map.of("ID_", "'bench-' || S.X", "RESOURCE_ID_", "'bench-' || S.X", "GROUP_ID_", group));
		this.database.execute("analyze");
	}

	/** Copies a row once for each number, but for some columns. */
	private void copy(String table, String which, String id, String numbers, Map<String, String> changed) {
		String[] columns = this.database.queryForRowSet("select * from " + table + " where 1 = 0")
			.getMetaData()
			.getColumnNames();
		String values = Arrays.stream(columns)
			.map((column) -> changed.getOrDefault(column.toUpperCase(Locale.ROOT), "T." + column))
			.collect(Collectors.joining(", "));
		this.database.update("insert into %s (%s) select %s from %s T, %s where %s".formatted(table,
				String.join(", ", columns), values, table, numbers, which), id);
	}

	void clear() {
		this.database.update("delete from ACT_RU_AUTHORIZATION where ID_ like 'bench-%'");
		this.database.update("delete from ACT_RU_IDENTITYLINK where ID_ like 'bench-%'");
		this.database.update("delete from ACT_RU_TASK where ID_ like 'bench-%'");
	}

}
