package org.mera.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of this test's own, which it may stop and start. It is made from
 * the newest programs below {@code /usr/lib/postgresql}, or from those in the directory
 * that {@code -Dfaults.postgresql=} names. Since they refuse to run as root, they then
 * run as the user {@code postgres}.
 */
final class PostgresqlCluster implements AutoCloseable {

	private final Path programs;

	private final Path data;

	private final int port;

	private PostgresqlCluster(Path programs, Path data, int port) {
		this.programs = programs;
		this.data = data;
		this.port = port;
	}

	/** Where PostgreSQL's programs are on this machine, if they are. */
	static Optional<Path> programs() {
		String named = System.getProperty("faults.postgresql");
		if (named != null) {
			return Optional.of(Path.of(named));
		}
		Path versions = Path.of("/usr/lib/postgresql");
		if (!Files.isDirectory(versions)) {
			return Optional.empty();
		}
		try (Stream<Path> found = Files.list(versions)) {
			return found.filter((version) -> Files.isExecutable(version.resolve("bin/initdb")))
				.max(Comparator.comparingInt((version) -> Integer.parseInt(version.getFileName().toString())))
				.map((version) -> version.resolve("bin"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Makes and starts it. */
	static PostgresqlCluster start() {
		return startOn(Path.of(System.getProperty("java.io.tmpdir")));
	}

	/** Makes it in a folder that everybody may look into, and starts it. */
	static PostgresqlCluster startOn(Path folder) {
		try {
			Path data = Files.createTempDirectory(folder, "mera-postgresql");
			if (isRoot()) {
				run(List.of("chown", "postgres", data.toString()));
			}
			PostgresqlCluster cluster = new PostgresqlCluster(programs().orElseThrow(), data, freePort());
			cluster.run("initdb", "--username=mera", "--auth=trust", "--encoding=UTF8", "--no-locale",
					"--pgdata=" + data);
			cluster.startAgain();
			// If whoever runs the tests breaks them off.
			Runtime.getRuntime().addShutdownHook(new Thread(cluster::close));
			return cluster;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private static boolean isRoot() {
		return "root".equals(System.getProperty("user.name"));
	}

	void startAgain() {
		run("pg_ctl", "--pgdata=" + this.data, "--wait", "--log=" + this.data.resolve("log"), "-o",
				"-p " + this.port + " -k " + this.data + " -c listen_addresses=localhost -c max_connections=60",
				"start");
	}

	/** Ends it as a power cut does: it has to recover from its log. */
	void stopImmediately() {
		run("pg_ctl", "--pgdata=" + this.data, "--wait", "--mode=immediate", "stop");
	}

	/** Whether it lets anybody in. */
	boolean isRunning() {
		try (Connection connection = connect("postgres")) {
			return connection.isValid(5);
		}
		catch (SQLException ex) {
			return false;
		}
	}

	/** A new, empty database. */
	String create() {
		return make("");
	}

	/** A new, empty database whose tables are on another disk than the server's log. */
	String createOn(Path disk) {
		try {
			Path space = Files.createDirectory(disk.resolve("tables"));
			if (isRoot()) {
				run(List.of("chown", "postgres", space.toString()));
			}
			execute("create tablespace apart location '" + space + "'");
			return make(" tablespace apart");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String make(String where) {
		String name = "mera_" + UUID.randomUUID().toString().replace("-", "");
		execute("create database " + name + where);
		return name;
	}

	private void execute(String command) {
		try (Connection connection = connect("postgres"); Statement sql = connection.createStatement()) {
			sql.execute(command);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	Connection connect(String database) throws SQLException {
		return DriverManager.getConnection(url(database), "mera", "");
	}

	String url(String database) {
		return "jdbc:postgresql://localhost:" + this.port + "/" + database;
	}

	/** The settings with which Mera uses one of its databases. */
	List<String> settings(String database) {
		return List.of("--spring.profiles.active=postgresql", "--mera.database.port=" + this.port,
				"--mera.database.name=" + database);
	}

	/** One of its databases, for Mera started in this directory. */
	Store store(String database, Path directory) {
		return new ServerStore(this, database, directory);
	}

	@Override
	public void close() {
		if (!Files.exists(this.data)) {
			return;
		}
		try {
			// It may have ended by itself.
			if (Files.exists(this.data.resolve("postmaster.pid"))) {
				stopImmediately();
			}
			run(List.of("rm", "-r", this.data.toString()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void run(String program, String... arguments) {
		List<String> command = new ArrayList<>();
		if (isRoot()) {
			command.addAll(List.of("runuser", "-u", "postgres", "--"));
		}
		command.add(this.programs.resolve(program).toString());
		command.addAll(List.of(arguments));
		try {
			run(command);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void run(List<String> command) throws IOException {
		Path output = Files.createTempFile("faults", ".txt");
		try {
			// A server that it starts would hold a pipe open for ever.
			int code = new ProcessBuilder(command).directory(Path.of("/tmp").toFile())
				.redirectErrorStream(true)
				.redirectOutput(output.toFile())
				.start()
				.waitFor();
			if (code != 0) {
				throw new IllegalStateException(command + ": " + Files.readString(output, StandardCharsets.ISO_8859_1));
			}
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
		finally {
			Files.delete(output);
		}
	}

	/** A database of the server. */
	private record ServerStore(PostgresqlCluster cluster, String database, Path directory) implements Store {

		@Override
		public String title() {
			return "PostgreSQL";
		}

		@Override
		public List<String> settings() {
			return this.cluster.settings(this.database);
		}

		@Override
		public Connection look() throws SQLException {
			return this.cluster.connect(this.database);
		}

	}

}
