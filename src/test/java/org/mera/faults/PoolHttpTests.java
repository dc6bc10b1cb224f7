package org.mera.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.mera.test.HttpTest;
import org.mera.test.OneConnection;
import org.mera.test.Outside;
import org.mera.test.People;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds all connections to the database, so that none is left for anybody. */
@HttpTest
class PoolHttpTests {

	@LocalServerPort
	private int port;

	@Autowired
	private HikariDataSource pool;

	@Autowired
	private People people;

	@Autowired
	private ApplicationContext application;

	@Test
	void whoFindsNoConnectionIsToldSoInTimeAndServedAfterwards() throws SQLException {
		Outside officer = Outside.user(this.port, this.people.in("general-administration"), People.PASSWORD);
		assertThat(officer.get("/engine-rest/task").status()).isEqualTo(200);
		long patience = this.pool.getConnectionTimeout();
		List<Connection> held = new ArrayList<>();
		try (Findings findings = new Findings("pool", "all " + this.pool.getMaximumPoolSize() + " connections held")) {
			this.pool.setConnectionTimeout(500);
			for (int number = 0; number < this.pool.getMaximumPoolSize(); number++) {
				held.add(this.pool.getConnection());
			}

			Visit visit = Visit.of(this.port, officer, "any", "{}");

			visit.tell(findings, "without connection");
			assertThat(visit.unclear()).isEmpty();
			assertThat(visit.longest()).isLessThan(Duration.ofSeconds(30));
			findings.held();
		}
		finally {
			for (Connection connection : held) {
				connection.close();
			}
			this.pool.setConnectionTimeout(patience);
		}
		assertThat(officer.get("/engine-rest/task").status()).isEqualTo(200);
		assertThat(Outside.stranger(this.port).get("/actuator/health").status()).isEqualTo(200);
	}

	/** Two that each hold one and wait for another would wait for each other. */
	@Test
	void nothingThatPeopleAskForNeedsTwoConnectionsAtOnce() {
		Outside citizen = Outside.stranger(this.port);
		Outside coordinator = Outside.stranger(this.port);
		Outside officer = Outside.user(this.port, this.people.in("information-department"), People.PASSWORD);
		String task = this.people.work().ours();
		try (OneConnection one = OneConnection.of(this.application)) {
			coordinator.logIn("cockpit", this.people.in("coordinators"), People.PASSWORD);
			List.of("/plan", "/plan/data", "/plan/feed", "/survey/none", "/actuator/health")
				.forEach((page) -> assertThat(citizen.get(page).status()).as(page).isLessThan(500));
			List.of("/api/me", "/api/progress", "/api/progress/tasks", "/api/progress/finished", "/api/failed-mails",
					"/my", "/mails", "/camunda/app/cockpit/default/", "/camunda/api/engine/engine/default/task")
				.forEach((page) -> assertThat(coordinator.get(page).status()).as(page).isLessThan(500));
			assertThat(officer.get("/engine-rest/task/" + task).status()).isEqualTo(200);
			assertThat(officer.post("/engine-rest/task/" + task + "/claim", "{}").status()).isLessThan(500);
			assertThat(officer.post("/engine-rest/task/" + task + "/submit-form", "{}").status()).isLessThan(500);
			assertThat(coordinator.logOut().status()).isLessThan(400);

			one.wasEnough();
		}
	}

}
