package org.mera.database;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mera.test.Server;

import static org.assertj.core.api.Assertions.assertThat;

/** What Mera's jar makes of its arguments. */
class CommandTests {

	@TempDir
	private Path directory;

	@Test
	void withSettingsOnlyMeraRuns() {
		assertThat(DatabaseCommand.of("--spring.profiles.active=demo", "--server.port=0")).isEmpty();
	}

	@Test
	void aCommandIsKnownByItsNameWhereverItStands() {
		assertThat(DatabaseCommand.of("restore", "a.sql.gz")).contains(DatabaseCommand.RESTORE);
		assertThat(DatabaseCommand.of("--spring.profiles.active=postgresql", "move-from", "data/mera"))
			.contains(DatabaseCommand.MOVE_FROM);
	}

	@Test
	void whatIsNoCommandIsRefusedInWordsAndNothingRuns() {
		try (Server mera = Server.start(this.directory, "not even started", "restroe", "a.sql.gz")) {

			assertThat(mera.end()).isOne();

			assertThat(mera.output()).contains("There is no command \"restroe\"", "restore FILE")
				.doesNotContain("\tat ", "Tomcat");
			assertThat(this.directory.resolve("data")).doesNotExist();
		}
	}

}
