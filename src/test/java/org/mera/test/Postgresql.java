package org.mera.test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * The PostgreSQL server for tests that PGHOST, PGPORT, PGUSER and PGPASSWORD name, as
 * they do for PostgreSQL's own programs.
 */
public final class Postgresql {

	private final String host;

	private final String port;

	private final String user;

	private final String password;

	private Postgresql() {
		this.host = setting("PGHOST", "localhost");
		this.port = setting("PGPORT", "5432");
		this.user = setting("PGUSER", "postgres");
		this.password = setting("PGPASSWORD", "");
	}

	private static String setting(String name, String other) {
		return System.getenv().getOrDefault(name, other);
	}

	/** Whether tests shall run on PostgreSQL: {@code -Dmera.test.database=postgresql}. */
	public static boolean isWanted() {
		return "postgresql".equals(System.getProperty("mera.test.database"));
	}

	public static Postgresql server() {
		return new Postgresql();
	}

	/** A new, empty database, left to whoever throws the server away; its name. */
	public String createDatabase() {
		String name = "mera_" + UUID.randomUUID().toString().replace("-", "");
		execute("create database " + name);
		return name;
	}

	/** The JDBC address of a database. */
	public String url(String database) {
		return "jdbc:postgresql://" + this.host + ":" + this.port + "/" + database;
	}

	public String user() {
		return this.user;
	}

	public String password() {
		return this.password;
	}

	private void execute(String statement) {
		try (Connection connection = DriverManager.getConnection(url("postgres"), this.user, this.password);
				Statement sql = connection.createStatement()) {
			sql.execute(statement);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(statement, ex);
		}
	}

}
