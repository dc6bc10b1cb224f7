package org.mera.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.mera.test.HttpTest;
import org.mera.test.Outside;
import org.mera.test.People;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

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

}
