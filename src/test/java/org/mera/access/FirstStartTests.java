package org.mera.access;

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
	void thePasswordLetsTheFirstAdministratorInAndIsNotNeededAgain() {
		try (Server mera = Server.start(this.directory, "the first of many")) {
			int port = mera.port();

			assertThat(Outside.user(port, "admin", "the first of many").get("/engine-rest/user").each("id"))
				.containsExactly("admin");
			assertThat(Outside.user(port, "amina", "amina").get("/engine-rest/task").status()).isEqualTo(401);
		}

		try (Server again = Server.start(this.directory, "")) {
			assertThat(Outside.user(again.port(), "admin", "the first of many").get("/engine-rest/user").status())
				.isEqualTo(200);
		}
	}

}
