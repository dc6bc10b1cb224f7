package org.mera.database;

import org.junit.jupiter.api.Test;
import org.mera.test.HttpTest;
import org.mera.test.Outside;
import org.mera.test.Outside.Answer;
import org.mera.test.People;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may order a backup, and of what. */
@HttpTest
class BackupHttpTests {

	@LocalServerPort
	private int port;

	@Autowired
	private People people;

	@Test
	void nobodyOrdersABackupWithoutLogIn() {
		assertThat(Outside.stranger(this.port).post("/backups", "{}").status()).isEqualTo(401);
	}

	@Test
	void onlyAdministratorsOrderABackup() {
		String coordinator = this.people.in("coordinators");

		assertThat(Outside.user(this.port, coordinator, People.PASSWORD).post("/backups", "{}").status())
			.isEqualTo(403);
	}

	@Test
	void aDatabaseThatIsNotInAFileIsRefusedInWords() {
		String administrator = this.people.in("camunda-admin");

		Answer answer = Outside.user(this.port, administrator, People.PASSWORD).post("/backups", "{}");

		assertThat(answer.status()).isEqualTo(409);
		assertThat(answer.json().path("detail").asText()).contains("pg_dump");
	}

}
