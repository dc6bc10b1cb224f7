package org.mera.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.mera.database.Table.Column;

/** The tables of a database, whatever its product: Mera's and the engine's. */
class Tables {

	/** Which migrations made Mera's tables. */
	static final String MIGRATIONS = "flyway_schema_history";

	private final Connection connection;

	private final Map<String, Table> tables;

	private Tables(Connection connection, Map<String, Table> tables) {
		this.connection = connection;
		this.tables = tables;
	}

	/** Reads them. */
	static Tables of(Connection connection) throws SQLException {
		Map<String, Table> tables = new TreeMap<>();
		DatabaseMetaData database = connection.getMetaData();
		try (ResultSet found = database.getTables(connection.getCatalog(), connection.getSchema(), "%",
				new String[] { "TABLE", "BASE TABLE" })) {
			while (found.next()) {
				String name = found.getString("TABLE_NAME");
				String key = name.toLowerCase(Locale.ROOT);
				tables.put(key, new Table(key, quoted(name), columns(connection, name)));
			}
		}
		return new Tables(connection, tables);
	}

	/** By name, so that both databases have them in the same order. */
	private static List<Column> columns(Connection connection, String table) throws SQLException {
		List<Column> columns = new ArrayList<>();
		try (ResultSet found = connection.getMetaData()
			.getColumns(connection.getCatalog(), connection.getSchema(), table.replace("_", "\\_"), "%")) {
			while (found.next()) {
				String name = found.getString("COLUMN_NAME");
				columns.add(new Column(name.toLowerCase(Locale.ROOT), quoted(name), found.getInt("DATA_TYPE")));
			}
		}
		columns.sort(Comparator.comparing(Column::name));
		return columns;
	}

	private static String quoted(String name) {
		return '"' + name + '"';
	}

	List<Table> all() {
		return List.copyOf(this.tables.values());
	}

	/** The table of this name, in lower case. */
	Table get(String name) {
		Table table = this.tables.get(name);
		if (table == null) {
			throw new IllegalStateException("No table " + name);
		}
		return table;
	}

	boolean has(String name) {
		return this.tables.containsKey(name);
	}

	/** Whether there are rows in a table that the others do not have. */
	boolean holdMoreThan(Tables others) throws SQLException {
		for (Table table : all()) {
			if (!others.has(table.name()) && count(table) > 0) {
				return true;
			}
		}
		return false;
	}

	/**
	 * What only tables of the same version have in common: the columns of those that
	 * others have, too, the migrations that made Mera's, and the engine's version.
	 */
	Version version(Tables others) throws SQLException {
		Map<String, List<String>> columns = all().stream()
			.filter((table) -> others.has(table.name()))
			.collect(Collectors.toMap(Table::name, Table::columnNames));
		return new Version(columns,
				ask("select \"checksum\" from \"" + MIGRATIONS
						+ "\" where \"type\" = 'SQL' order by \"installed_rank\""),
				ask("select version_ from act_ge_schema_log order by timestamp_ desc fetch first 1 row only"));
	}

	long count(Table table) throws SQLException {
		try (Statement statement = this.connection.createStatement();
				ResultSet rows = statement.executeQuery("select count(*) from " + table.quoted())) {
			rows.next();
			return rows.getLong(1);
		}
	}

	/** The first column of what a query yields. */
	private List<String> ask(String query) throws SQLException {
		List<String> answers = new ArrayList<>();
		try (Statement statement = this.connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
			while (rows.next()) {
				answers.add(rows.getString(1));
			}
		}
		return answers;
	}

	/** Of which version the tables are. */
	record Version(Map<String, List<String>> columns, List<String> migrations, List<String> engine) {
	}

}
