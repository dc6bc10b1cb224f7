package org.mera.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mera.test.Outside;
import org.mera.test.Server;

import static org.assertj.core.api.Assertions.assertThat;

/** Starts what nobody has configured yet. */
class FirstStartTests {

	@TempDir
	private Path directory;

	@Test
	void withoutAPasswordTheStartIsRefusedAndExplainedWithoutAStackTrace() {
		try (Server mera = Server.start(this.directory, "")) {

			assertThat(mera.end()).isOne();

			assertThat(mera.output()).contains("APPLICATION FAILED TO START", "the group camunda-admin is empty",
					"MERA_ADMINISTRATOR_PASSWORD");
			assertThat(mera.output()).doesNotContain("\tat ", "Tomcat started");
		}
	}

	@Test
	void thePasswordLetsTheFirstAdministratorInAndIsNotNeededAgainAndNoLogHasIt() throws IOException {
		Files.writeString(this.directory.resolve("application.properties"), """
				logging.level.org.mera=debug
				spring.datasource.password=of-the-database
				spring.mail.host=mail.invalid
				spring.mail.password=of-the-mail-server
				""");
		try (Server mera = Server.start(this.directory, "the first of many")) {
			int port = mera.port();

			assertThat(Outside.user(port, "admin", "the first of many").get("/engine-rest/user").each("id"))
				.containsExactly("admin");
			assertThat(Outside.user(port, "amina", "a-wrong-guess").get("/engine-rest/task").status()).isEqualTo(401);
			assertThat(Outside.user(port, "admin", "a-wrong-guess").get("/engine-rest/task").status()).isEqualTo(401);
			assertThat(Outside.stranger(port).logIn("tasklist", "admin", "a-wrong-guess").status()).isEqualTo(401);
			assertThat(mera.output()).contains("DEBUG")
				.doesNotContain("the first of many", "a-wrong-guess", "of-the-database", "of-the-mail-server");
		}

		try (Server again = Server.start(this.directory, "")) {
			assertThat(Outside.user(again.port(), "admin", "the first of many").get("/engine-rest/user").status())
				.isEqualTo(200);
		}
	}

}
