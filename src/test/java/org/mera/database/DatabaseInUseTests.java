package org.mera.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mera.test.Server;

import static org.assertj.core.api.Assertions.assertThat;

/** Starts Mera on a database that another process has open. */
class DatabaseInUseTests {

	@TempDir
	private Path directory;

	@Test
	void theSecondProcessIsRefusedAndExplainedWithoutAStackTrace() throws SQLException {
		try (Connection first = DriverManager.getConnection("jdbc:h2:file:" + this.directory.resolve("data/mera"),
				"mera", ""); Server second = Server.start(this.directory, "the second of two")) {

			assertThat(second.end()).isOne();

			assertThat(second.output()).contains("APPLICATION FAILED TO START", "mera.mv.db is in use",
					"Mera is already running on it", "SPRING_DATASOURCE_URL");
			assertThat(second.output()).doesNotContain("\tat ");
			assertThat(first.isValid(1)).isTrue();
		}
	}

	@Test
	void otherTroubleWithTheDatabaseIsNotExplainedAway() {
		SQLException refused = new SQLException("Wrong user name or password", "28000");

		assertThat(new DatabaseInUseFailureAnalyzer().analyze(refused)).isNull();
	}

}
