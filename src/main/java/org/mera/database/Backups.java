package org.mera.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Backs the embedded database up while Mera runs. A backup is everything as it stood at
 * one moment, as an SQL script: reading each row proves that it can be read, and another
 * version of H2 can read the script.
 */
@Component
class Backups {

	static final String SUFFIX = ".sql.gz";

	private static final String UNFINISHED = ".unfinished";

	private static final String FILE = "mera-\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\d";

	/** What SCRIPT and RUNSCRIPT have to agree on. */
	static final String FORMAT = " compression gzip charset 'UTF-8'";

	private static final Logger LOG = LoggerFactory.getLogger(Backups.class);

	private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'mera-'uuuu-MM-dd'T'HH-mm-ss");

	private final DataSource database;

	private final BackupProperties properties;

	private final Clock clock;

	Backups(DataSource database, BackupProperties properties, Clock clock) {
		this.database = database;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Makes a backup, and deletes the oldest if there are too many.
	 * @throws DatabaseProblem if the database is not an embedded one, or it failed; then
	 * there is no backup
	 */
	synchronized Backup make() {
		Path directory = directory();
		Path file = directory.resolve(NAME.format(LocalDateTime.now(this.clock)) + SUFFIX);
		Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
		try {
			createDirectory(directory);
			write(unfinished);
			Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			deleteOldest(directory);
			LOG.info("Backed up to {}", file);
			return new Backup(file.toString(), Files.size(file));
		}
		catch (SQLException | IOException ex) {
			discard(unfinished, ex);
			throw new DatabaseProblem(ex, "backup-failed", file, ex);
		}
	}

	/** All statements of the transaction see what its first one saw. */
	private void write(Path file) throws SQLException {
		try (Connection connection = this.database.getConnection()) {
			requireEmbedded(connection);
			connection.setAutoCommit(false);
			connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
			try (PreparedStatement script = connection.prepareStatement("script nosettings to ?" + FORMAT)) {
				script.setString(1, file.toString());
				script.execute();
			}
			connection.rollback();
		}
	}

	/**
	 * Makes sure that there can be backups.
	 * @throws DatabaseProblem if the database is not an embedded one
	 */
	void requireEmbedded() {
		try (Connection connection = this.database.getConnection()) {
			requireEmbedded(connection);
		}
		catch (SQLException ex) {
			throw new DatabaseProblem(ex, "backup-failed", directory(), ex);
		}
	}

	private static void requireEmbedded(Connection connection) throws SQLException {
		if (EmbeddedDatabase.at(connection.getMetaData().getURL(), "", "").isEmpty()) {
			throw new DatabaseProblem("backup-not-embedded");
		}
	}

	/** What Mera knows is in it, so that it is for Mera's owner only. */
	private static void createDirectory(Path directory) throws IOException {
		if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			Files.createDirectories(directory,
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
		}
		else {
			Files.createDirectories(directory);
		}
	}

	/** With what a server that died left half written. */
	private void deleteOldest(Path directory) throws IOException {
		for (Path file : files(directory, SUFFIX).skip(this.properties.keep()).toList()) {
			Files.delete(file);
		}
		for (Path file : files(directory, SUFFIX + UNFINISHED).toList()) {
			Files.delete(file);
		}
	}

	/** When the newest backup was made. */
	Optional<Instant> last() {
		try {
			return files(directory(), SUFFIX).findFirst()
				.map((file) -> file.getFileName().toString().replace(SUFFIX, ""))
				.map((name) -> LocalDateTime.parse(name, NAME).atZone(this.clock.getZone()).toInstant());
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	/** The newest first. */
	private static Stream<Path> files(Path directory, String suffix) throws IOException {
		try (Stream<Path> files = Files.list(directory)) {
			return files.filter((file) -> file.getFileName().toString().matches(FILE + Pattern.quote(suffix)))
				.sorted(Comparator.reverseOrder())
				.toList()
				.stream();
		}
	}

	private Path directory() {
		return this.properties.directory().toAbsolutePath().normalize();
	}

	/** What it failed of counts, not that the rest cannot be tidied up either. */
	private static void discard(Path unfinished, Exception failure) {
		try {
			Files.deleteIfExists(unfinished);
		}
		catch (IOException ex) {
			failure.addSuppressed(ex);
		}
	}

}
