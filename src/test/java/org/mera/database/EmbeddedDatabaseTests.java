package org.mera.database;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class EmbeddedDatabaseTests {

	private static final Path DATABASE = Path.of("data/mera").toAbsolutePath();

	@ParameterizedTest
	@ValueSource(strings = { "jdbc:h2:file:./data/mera;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE", "jdbc:h2:./data/mera",
			"jdbc:h2:data/../data/mera;MODE=LEGACY" })
	void anAddressLeadsToTheFile(String address) {
		assertThat(EmbeddedDatabase.at(address, "mera", "")).map(EmbeddedDatabase::path).contains(DATABASE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "jdbc:h2:mem:mera;DB_CLOSE_DELAY=-1", "jdbc:h2:tcp://localhost/~/mera",
			"jdbc:postgresql://localhost:5432/mera" })
	void whatIsNoFileIsNoEmbeddedDatabase(String address) {
		assertThat(EmbeddedDatabase.at(address, "mera", "")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "data/mera.mv.db", "data/mera" })
	void aFileMayBeNamedWithOrWithoutItsSuffix(String file) {
		assertThat(EmbeddedDatabase.in(file, "mera", "").path()).isEqualTo(DATABASE);
	}

	@Test
	void theHomeDirectoryIsKnownByItsSign() {
		assertThat(EmbeddedDatabase.at("jdbc:h2:file:~/mera", "mera", "")).map(EmbeddedDatabase::file)
			.contains(Path.of(System.getProperty("user.home"), "mera.mv.db"));
	}

}
