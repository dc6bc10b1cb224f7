package org.mera.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.mera.test.Postgresql;

/** A kind of database on which benchmarks run. */
enum BenchmarkDatabase {

	/** The embedded one, written through to the disk as Mera does by default. */
	H2 {
		@Override
		Place create() {
			try {
				String file = Files.createTempDirectory("benchmark").resolve("database").toString();
				return new Place("jdbc:h2:file:" + file + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE", "sa", "", Map.of());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	},

	/** The server that {@code PGHOST} and its like name. */
	POSTGRESQL {
		@Override
		Place create() {
			Postgresql server = Postgresql.server();
			String name = server.createDatabase();
			String url = server.url(name);
			String address = url.substring("jdbc:postgresql://".length(), url.lastIndexOf('/'));
			return new Place(url, server.user(), server.password(),
					Map.of("spring.profiles.active", "postgresql", "mera.database.host",
							address.replaceFirst(":.*", ""), "mera.database.port", address.replaceFirst(".*:", ""),
							"mera.database.name", name, "mera.database.user", server.user(), "mera.database.password",
							server.password()));
		}
	};

	/** A new, empty database. */
	abstract Place create();

	/**
	 * H2, and PostgreSQL where a server is named; with {@code -Dbenchmark.database=...}
	 * only that one.
	 */
	static List<BenchmarkDatabase> available() {
		String only = System.getProperty("benchmark.database", "");
		return Arrays.stream(values())
			.filter((each) -> only.isEmpty() || each.name().equalsIgnoreCase(only))
			.filter((each) -> each == H2 || System.getenv("PGHOST") != null)
			.toList();
	}

	/**
	 * Where a database is.
	 *
	 * @param url as a program without particular wishes would say it
	 * @param mera the properties by which Mera is told, if they are not url, user and
	 * password
	 */
	record Place(String url, String user, String password, Map<String, String> mera) {
	}

}
