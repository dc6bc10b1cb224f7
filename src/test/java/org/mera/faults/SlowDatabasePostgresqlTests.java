package org.mera.faults;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mera.test.Outside;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Seven people and six threads of jobs share a few connections while transactions take
 * long, because somebody else holds what they write.
 */
class SlowDatabasePostgresqlTests {

	private static final int CONNECTIONS = 3;

	private static final int TIMES = Integer.getInteger("faults.locks", 5);

	private static final String FORM = """
			{"variables": {"decision": {"value": "refuse"}, "reason": {"value": "No"}}}
			""";

	@TempDir
	private Path directory;

	private final CityTime time = CityTime.at("2023-03-29T09:00:00");

	private final Journal journal = new Journal();

	@Test
	@OnPostgresql
	@Tag("fault")
	void whoFindsNoConnectionIsToldSoAndNothingIsHalfDone() {
		long seed = Killing.seed();
		try (Findings findings = new Findings("slow-database", "transactions that take long on " + CONNECTIONS
				+ " connections, " + TIMES + " times (-Dfaults.seed=" + seed + ")");
				PostgresqlCluster cluster = PostgresqlCluster.start()) {
			String database = cluster.create();
			Store store = cluster.store(database, this.directory);
			Town.prepare(store, 8);
			Random random = new Random(seed);
			try (Node mera = Node.start(this.directory, this.time.now(),
					Killing.with(store, "--spring.datasource.hikari.maximum-pool-size=" + CONNECTIONS,
							"--spring.datasource.hikari.connection-timeout=2000"))) {
				for (int number = 1; number <= TIMES; number++) {
					try (Load load = Load.on(mera, this.journal, this.time, random);
							Connection other = cluster.connect(database)) {
						load.untilAcknowledged(5 + random.nextInt(10));
						slow(mera, other, random, findings, number);
					}
				}
				mera.untilNothingIsDue();
				Awaitility.await("all connections are given back")
					.atMost(Duration.ofMinutes(1))
					.until(() -> inUse(mera) == 0);
			}
			tell(store, findings);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** For a while nobody can write what everybody writes. */
	private void slow(Node mera, Connection other, Random random, Findings findings, int number) throws SQLException {
		other.setAutoCommit(false);
		try (Statement lock = other.createStatement()) {
			lock.execute("lock table act_hi_procinst, step_execution, survey in exclusive mode");
			mera.clock(this.time.putForward(Duration.ofHours(1 + random.nextInt(24 * 12))));
			mera.leave(Duration.ofSeconds(4));
			Visit visit = Visit.of(mera.port(), mera.as("zorana"), "any", FORM);
			visit.into(this.journal);
			if (number == 1) {
				visit.tell(findings, "while all connections are busy");
			}
			assertThat(visit.longest()).isLessThan(Duration.ofSeconds(30));
		}
		other.rollback();
		long begin = System.nanoTime();
		Outside officer = mera.as("zorana");
		Awaitility.await("Mera serves again")
			.atMost(Duration.ofMinutes(1))
			.until(() -> officer.get("/engine-rest/task").status() == 200);
		findings.note("time " + number + ": served again after",
				Duration.ofNanos(System.nanoTime() - begin).toMillis() + " ms");
	}

	/** Connections that work. */
	private static long inUse(Node mera) {
		Outside admin = mera.administrator();
		return admin.get("/actuator/prometheus")
			.body()
			.lines()
			.filter((line) -> line.startsWith("hikaricp_connections_active"))
			.mapToLong((line) -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
			.sum();
	}

	private void tell(Store store, Findings findings) {
		try (Stored stored = Stored.in(store)) {
			stored.wrong(this.journal);
			List<String> wrong = stored.wrongAtRest(this.time.local().toLocalDate().toString());
			this.journal.answers().forEach(findings::note);
			findings.note("what was said to those who got no connection", this.journal.errors());
			findings.note("escalations", stored.count("select count(*) from ladder_entry where kind = 'OVERDUE'"));
			findings.note("lost, doubled or half done", wrong.isEmpty() ? "nothing" : wrong);
			assertThat(wrong).isEmpty();
			assertThat(this.journal.errors())
				.allSatisfy((error) -> assertThat(error).contains("is overloaded").doesNotContain("Exception", "SQL"));
			findings.held();
		}
	}

}
