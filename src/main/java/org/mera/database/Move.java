package org.mera.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves everything from an embedded database to a new one on PostgreSQL, in one
 * transaction. The source is only read, and locked meanwhile.
 */
class Move {

	private static final Logger LOG = LoggerFactory.getLogger(Move.class);

	/** Rows come as they are read, not all at once. */
	private static final String READ_ONLY = ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE;LAZY_QUERY_EXECUTION=1";

	private static final String IDENTITIES = """
			select table_name, column_name, identity_base from information_schema.columns
			where is_identity = 'YES' and table_schema = 'PUBLIC'""";

	private final EmbeddedDatabase source;

	private final NewDatabase target;

	Move(EmbeddedDatabase source, NewDatabase target) {
		this.source = source;
		this.target = target;
	}

	/**
	 * Moves it.
	 * @throws DatabaseProblem if the source is not there or of another version, or the
	 * target holds anything
	 */
	void run() throws SQLException {
		if (!this.source.exists()) {
			throw new DatabaseProblem("move-missing", this.source.file());
		}
		try (Connection from = this.source.open(READ_ONLY)) {
			Tables tables = Tables.of(from);
			requireMera(tables);
			this.target.prepare();
			try (Connection to = this.target.open()) {
				to.setAutoCommit(false);
				move(from, tables, to, Tables.of(to));
				to.commit();
			}
		}
	}

	private void requireMera(Tables tables) {
		if (!tables.has(Tables.MIGRATIONS)) {
			throw new DatabaseProblem("move-not-mera", this.source.file());
		}
	}

	private void move(Connection from, Tables sources, Connection to, Tables targets) throws SQLException {
		requireSameVersion(sources, targets);
		List<Table> moved = sources.all()
			.stream()
			.filter((table) -> !table.name().equals(Tables.MIGRATIONS) && targets.has(table.name()))
			.toList();
		long[] rows = new long[1];
		ForeignKeys.without(to, () -> {
			for (Table table : moved) {
				rows[0] += copy(table, from, targets.get(table.name()), to);
			}
		});
		goOnCounting(from, to, targets);
		verify(moved, sources, targets);
		LOG.info("Moved {} rows of {} tables from {}, which is as it was", rows[0], moved.size(), this.source.file());
	}

	private static long copy(Table table, Connection from, Table same, Connection to) throws SQLException {
		try (Statement statement = to.createStatement()) {
			// What every new database has: the old one has it too.
			statement.execute("delete from " + same.quoted());
		}
		try {
			long rows = TableCopy.of(table, from, same, to);
			LOG.info("{}: {}", table.name(), rows);
			return rows;
		}
		catch (SQLException ex) {
			// A batch tells its whole statement; why it failed comes next.
			throw new DatabaseProblem(ex, "move-failed", table.name(),
					Objects.requireNonNullElse(ex.getNextException(), ex));
		}
	}

	/**
	 * The engine makes tables for what Mera does not use, or leaves them out, as it was
	 * told when it made its tables. Empty, they say nothing about the version.
	 */
	private void requireSameVersion(Tables sources, Tables targets) throws SQLException {
		if (!sources.version(targets).equals(targets.version(sources)) || sources.holdMoreThan(targets)) {
			throw new DatabaseProblem("move-other-version", this.source.file());
		}
	}

	/** New rows get numbers that no row, not even a deleted one, ever had. */
	private static void goOnCounting(Connection from, Connection to, Tables targets) throws SQLException {
		List<String> restarts = new ArrayList<>();
		try (Statement statement = from.createStatement(); ResultSet identity = statement.executeQuery(IDENTITIES)) {
			while (identity.next()) {
				Table table = targets.get(identity.getString(1).toLowerCase(Locale.ROOT));
				restarts.add("alter table " + table.quoted() + " alter column " + identity.getString(2)
						+ " restart with " + identity.getLong(3));
			}
		}
		try (Statement statement = to.createStatement()) {
			for (String restart : restarts) {
				statement.execute(restart);
			}
		}
	}

	private static void verify(List<Table> moved, Tables sources, Tables targets) throws SQLException {
		for (Table table : moved) {
			long there = sources.count(table);
			long here = targets.count(targets.get(table.name()));
			if (there != here) {
				throw new IllegalStateException("Table %s: %d of %d rows".formatted(table.name(), here, there));
			}
		}
	}

}
