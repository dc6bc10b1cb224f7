package org.mera.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mera.test.Outside;

import static org.assertj.core.api.Assertions.assertThat;

/** Takes the database away while Mera is at work, and gives it back. */
class DatabaseRestartPostgresqlTests {

	private static final String FORM = """
			{"variables": {"decision": {"value": "refuse"}, "reason": {"value": "No"}}}
			""";

	private static final int RESTARTS = Integer.getInteger("faults.restarts", 5);

	@TempDir
	private Path directory;

	private final CityTime time = CityTime.at("2023-03-29T09:00:00");

	private final Journal journal = new Journal();

	@Test
	@OnPostgresql
	@Tag("fault")
	void meraRecoversByItselfAndLosesNothingAcknowledged() {
		long seed = Killing.seed();
		try (Findings findings = new Findings("database-restart",
				"PostgreSQL stopped at once and started again, " + RESTARTS + " times (-Dfaults.seed=" + seed + ")");
				PostgresqlCluster cluster = PostgresqlCluster.start()) {
			Store store = cluster.store(cluster.create(), this.directory);
			Town.prepare(store, 8);
			Random random = new Random(seed);
			try (Node mera = Node.start(this.directory, this.time.now(), settings(store))) {
				for (int restart = 1; restart <= RESTARTS; restart++) {
					restarted(cluster, mera, random, findings, restart);
				}
				mera.clock(this.time.putForward(Duration.ofMinutes(10)));
				mera.untilNothingIsDue();
				findings.note("Mera is the same process as before", mera.isAlive());
			}
			tell(store, findings);
		}
	}

	private static List<String> settings(Store store) {
		return Killing.with(store, "--spring.datasource.hikari.connection-timeout=3000");
	}

	private void restarted(PostgresqlCluster cluster, Node mera, Random random, Findings findings, int restart) {
		try (Load load = Load.on(mera, this.journal, this.time, random)) {
			load.untilAcknowledged(5 + random.nextInt(10));
			mera.clock(this.time.putForward(Duration.ofHours(1 + random.nextInt(24 * 12))));
			load.untilAcknowledged(random.nextInt(10));
			cluster.stopImmediately();
		}
		Outside officer = mera.as("zorana");
		Visit visit = Visit.of(mera.port(), officer, "any", FORM);
		if (restart == 1) {
			visit.tell(findings, "without database");
		}
		assertThat(visit.unclear()).isEmpty();
		assertThat(visit.longest()).isLessThan(Duration.ofSeconds(30));
		cluster.startAgain();
		long begin = System.nanoTime();
		Awaitility.await("Mera serves again")
			.atMost(Duration.ofMinutes(1))
			.until(() -> officer.get("/engine-rest/task").status() == 200);
		findings.note("restart " + restart + ": served again after",
				Duration.ofNanos(System.nanoTime() - begin).toMillis() + " ms");
		assertThat(Outside.stranger(mera.port()).get("/actuator/health/readiness").status()).isEqualTo(200);
	}

	private void tell(Store store, Findings findings) {
		try (Stored stored = Stored.in(store)) {
			stored.wrong(this.journal);
			List<String> wrong = stored.wrongAtRest(this.time.local().toLocalDate().toString());
			this.journal.answers().forEach(findings::note);
			findings.note("escalations", stored.count("select count(*) from ladder_entry where kind = 'OVERDUE'"));
			findings.note("lost, doubled or half done", wrong.isEmpty() ? "nothing" : wrong);
			assertThat(wrong).isEmpty();
			findings.held();
		}
	}

}
