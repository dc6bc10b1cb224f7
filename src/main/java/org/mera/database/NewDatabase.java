package org.mera.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.mera.database.process.EngineTables;

/** The database on PostgreSQL to which everything is moved. */
class NewDatabase {

	/** What has rows as soon as it is made. */
	private static final Set<String> NEVER_EMPTY = Set.of(Tables.MIGRATIONS, "act_ge_property", "act_ge_schema_log",
			"morning_round");

	private final DataSource server;

	private final Flyway flyway;

	private final EngineTables engine;

	NewDatabase(DataSource server, Flyway flyway, EngineTables engine) {
		this.server = server;
		this.flyway = flyway;
		this.engine = engine;
	}

	Connection open() throws SQLException {
		return this.server.getConnection();
	}

	/**
	 * Makes the tables, as Mera's first start would, but puts nothing into them.
	 * @throws DatabaseProblem if the database holds anything
	 */
	void prepare() throws SQLException {
		try (Connection connection = open()) {
			Tables tables = Tables.of(connection);
			for (Table table : tables.all()) {
				if (!NEVER_EMPTY.contains(table.name()) && tables.count(table) > 0) {
					throw new DatabaseProblem("move-not-empty", table.name());
				}
			}
		}
		this.flyway.migrate();
		this.engine.create();
	}

}
