package org.mera.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An H2 database in a file.
 *
 * @param path the file without its suffix, as JDBC addresses have it
 * @param user who owns it
 * @param password the owner's password; by default it is empty
 */
record EmbeddedDatabase(Path path, String user, String password) {

	static final String SUFFIX = ".mv.db";

	/** Anything else after {@code jdbc:h2:} that ends in a colon is no file. */
	private static final Pattern ADDRESS = Pattern.compile("jdbc:h2:(?:file:)?((?!\\w{2,}:)[^;]+)(?:;.*)?");

	/** The database of a JDBC address, if it is one in a file. */
	static Optional<EmbeddedDatabase> at(String address, String user, String password) {
		Matcher file = ADDRESS.matcher(address);
		return file.matches() ? Optional.of(new EmbeddedDatabase(path(file.group(1)), user, password))
				: Optional.empty();
	}

	private static Path path(String address) {
		String name = address.startsWith("~/") ? System.getProperty("user.home") + address.substring(1) : address;
		return Path.of(name).toAbsolutePath().normalize();
	}

	/** The database in this file, whose name may be given with or without its suffix. */
	static EmbeddedDatabase in(String file, String user, String password) {
		String name = file.endsWith(SUFFIX) ? file.substring(0, file.length() - SUFFIX.length()) : file;
		return new EmbeddedDatabase(path(name), user, password);
	}

	/** The same, beside it. */
	EmbeddedDatabase beside(String ending) {
		return new EmbeddedDatabase(this.path.resolveSibling(this.path.getFileName() + ending), this.user,
				this.password);
	}

	Path file() {
		return this.path.resolveSibling(this.path.getFileName() + SUFFIX);
	}

	boolean exists() {
		return Files.exists(file());
	}

	/**
	 * Opens it.
	 * @param options H2's settings, each preceded by a semicolon
	 */
	Connection open(String options) throws SQLException {
		Properties owner = new Properties();
		owner.setProperty("user", this.user);
		owner.setProperty("password", this.password);
		return DriverManager.getConnection("jdbc:h2:file:" + this.path + options, owner);
	}

}
