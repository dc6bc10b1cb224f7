package org.mera.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** The embedded H2 database, where Mera has it by default. */
record FileStore(Path directory) implements Store {

	@Override
	public String title() {
		return "H2";
	}

	@Override
	public List<String> settings() {
		return List.of();
	}

	/** Opens a copy: Mera shall find its file as it left it. */
	@Override
	public Connection look() throws SQLException {
		try {
			Path copy = Files.createTempFile(this.directory, "copy", ".mv.db");
			Files.copy(this.directory.resolve("data/mera.mv.db"), copy, StandardCopyOption.REPLACE_EXISTING);
			copy.toFile().deleteOnExit();
			String name = copy.toAbsolutePath().toString().replaceFirst("\\.mv\\.db$", "");
			return DriverManager.getConnection("jdbc:h2:file:" + name, "mera", "");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
