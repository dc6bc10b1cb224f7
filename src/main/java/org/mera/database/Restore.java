package org.mera.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes an embedded database out of a backup: under another name first, so that the
 * database is there whole or not at all.
 */
class Restore {

	private static final Logger LOG = LoggerFactory.getLogger(Restore.class);

	private final EmbeddedDatabase database;

	Restore(EmbeddedDatabase database) {
		this.database = database;
	}

	/**
	 * Restores.
	 * @param backup the file that a backup is in
	 * @throws DatabaseProblem if there is a database already, or this is no backup of one
	 */
	void from(String backup) throws IOException {
		Path file = Path.of(backup).toAbsolutePath().normalize();
		if (!Files.isReadable(file)) {
			throw new DatabaseProblem("restore-unreadable", file);
		}
		if (this.database.exists()) {
			throw new DatabaseProblem("restore-exists", this.database.file());
		}
		EmbeddedDatabase unfinished = this.database.beside(".unfinished");
		Files.deleteIfExists(unfinished.file());
		try {
			int tables = read(file, unfinished);
			Files.move(unfinished.file(), this.database.file(), StandardCopyOption.ATOMIC_MOVE);
			LOG.info("Restored {} tables from {} to {}", tables, file, this.database.file());
		}
		catch (SQLException ex) {
			Files.deleteIfExists(unfinished.file());
			throw new DatabaseProblem(ex, "restore-failed", file, ex);
		}
	}

	private static int read(Path backup, EmbeddedDatabase unfinished) throws SQLException {
		try (Connection connection = unfinished.open(";DB_CLOSE_ON_EXIT=FALSE");
				PreparedStatement script = connection.prepareStatement("runscript from ?" + Backups.FORMAT);
				Statement statement = connection.createStatement()) {
			script.setString(1, backup.toString());
			script.execute();
			int tables = count(statement, "information_schema.tables where table_schema = 'PUBLIC'");
			// Whose database it was: fails unless it was Mera's.
			count(statement, "action_plan");
			statement.execute("shutdown compact");
			return tables;
		}
	}

	private static int count(Statement statement, String table) throws SQLException {
		try (ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
			rows.next();
			return rows.getInt(1);
		}
	}

}
