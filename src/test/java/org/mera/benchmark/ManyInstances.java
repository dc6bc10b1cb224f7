package org.mera.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Makes many process instances out of one, by copying all its rows in the database: fifty
 * thousand take seconds instead of a quarter of an hour. What the engine finds is the
 * same as if it had started each.
 */
final class ManyInstances {

	private static final String OF_ITS_TASKS = "in (select ID_ from ACT_RU_TASK where PROC_INST_ID_ = ?)";

	/** Each table that may know an instance, and how its rows are found. */
	private static final Map<String, String> TABLES = tables();

	/** What differs from instance to instance. */
	private static final Set<String> IDS = Set.of("ID_", "PROC_INST_ID_", "PROCESS_INSTANCE_ID_", "ROOT_PROC_INST_ID_",
			"EXECUTION_ID_", "PARENT_ID_", "ACT_INST_ID_", "PARENT_ACT_INST_ID_", "TASK_ID_", "VAR_SCOPE_",
			"VAR_INST_ID_", "JOB_ID_", "RESOURCE_ID_");

	private final JdbcTemplate database;

	private final boolean h2;

	ManyInstances(Contestant contestant) throws SQLException {
		this.database = new JdbcTemplate(contestant.statements());
		try (Connection connection = contestant.statements().getConnection()) {
			this.h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
		}
	}

	private static Map<String, String> tables() {
		Map<String, String> tables = new LinkedHashMap<>();
		tables.put("ACT_RU_EXECUTION", "PROC_INST_ID_ = ?");
		for (String table : new String[] { "ACT_RU_TASK", "ACT_RU_VARIABLE", "ACT_HI_PROCINST", "ACT_HI_ACTINST",
				"ACT_HI_TASKINST", "ACT_HI_VARINST", "ACT_HI_DETAIL" }) {
			tables.put(table, "PROC_INST_ID_ = ?");
		}
		tables.put("ACT_RU_JOB", "PROCESS_INSTANCE_ID_ = ?");
		tables.put("ACT_HI_JOB_LOG", "PROCESS_INSTANCE_ID_ = ?");
		tables.put("ACT_RU_IDENTITYLINK", "TASK_ID_ " + OF_ITS_TASKS);
		tables.put("ACT_HI_IDENTITYLINK", "TASK_ID_ " + OF_ITS_TASKS);
		tables.put("ACT_RU_AUTHORIZATION", "RESOURCE_ID_ " + OF_ITS_TASKS);
		return tables;
	}

	/** Makes so many copies of an instance. */
	void copy(String processInstance, int copies) {
		if (this.h2) {
			// It looks for an execution's parent row by row, PostgreSQL once all rows are
			// there.
			this.database.execute("set referential_integrity false");
		}
		TABLES.forEach((table, which) -> copy(table, which, processInstance, copies));
		if (this.h2) {
			this.database.execute("set referential_integrity true");
		}
		this.database.execute("analyze");
	}

	private void copy(String table, String which, String processInstance, int copies) {
		String[] columns = this.database.queryForRowSet("select * from " + table + " where 1 = 0")
			.getMetaData()
			.getColumnNames();
		String values = Arrays.stream(columns)
			.map((column) -> IDS.contains(column.toUpperCase(Locale.ROOT)) ? column + " || '-' || S.X" : column)
			.collect(Collectors.joining(", "));
		String numbers = (this.h2 ? "system_range" : "generate_series") + "(1, " + copies + ") as S(X)";
		this.database.update("insert into %s (%s) select %s from %s, %s where %s".formatted(table,
				String.join(", ", columns), values, table, numbers, which), processInstance);
	}

}
