package org.mera.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mera.test.Outside;

import static org.assertj.core.api.Assertions.assertThat;

/** Two nodes on one database when a thousand deadlines pass at once. */
class RacePostgresqlTests {

	@TempDir
	private Path directory;

	private final CityTime time = CityTime.at("2023-03-31T20:00:00");

	@Test
	@OnPostgresql
	@Tag("fault")
	void aThousandTimersAreTakenOnceByTwoNodesOfWhichOneIsKilled() {
		try (Findings findings = new Findings("race", "two nodes race for the timers of one midnight, one is killed");
				PostgresqlCluster cluster = PostgresqlCluster.start()) {
			Store store = cluster.store(cluster.create(), this.directory);
			Town.prepare(store, Integer.getInteger("faults.plans", 32), 60);
			Escalations escalations = Escalations.in(store);
			List<String> settings = Killing.with(store, "-Xmx512m");
			try (Node first = Node.start(this.directory.resolve("first"), this.time.now(), settings);
					Node second = Node.start(this.directory.resolve("second"), this.time.now(), settings)) {
				Outside admin = first.administrator();
				first.untilNothingIsDue();
				second.port();
				this.time.set("2023-04-01T00:00:05");
				long due = due(escalations);
				findings.note("timers that fall due at midnight", due);
				long begin = System.nanoTime();
				first.clock(this.time.now());
				second.clock(this.time.now());
				Awaitility.await("a third is done")
					.atMost(Duration.ofMinutes(5))
					.pollInterval(Duration.ofMillis(100))
					.until(() -> escalations.count() > due / 3);
				second.kill();
				findings.note("escalated when the second node was killed", escalations.count());
				Awaitility.await("the other does what it can")
					.atMost(Duration.ofMinutes(10))
					.until(() -> free(escalations, this.time) == 0);
				findings.note("done by then, after", Duration.ofNanos(System.nanoTime() - begin).toSeconds() + " s");
				findings.note("locked by the node that was killed, for five minutes", locked(escalations));
				first.clock(this.time.putForward(Duration.ofMinutes(10)));
				first.untilNothingIsDue();
				assertThat(admin.get("/engine-rest/incident/count").json().path("count").asInt()).isZero();
				assertThat(due).isGreaterThanOrEqualTo(Integer.getInteger("faults.timers", 1_000));
			}
			escalations.areWhole(this.time.local().toLocalDate(), findings);
		}
	}

	private long due(Escalations escalations) {
		return escalations.count("select count(*) from act_ru_job where retries_ > 0 and duedate_ <= '"
				+ this.time.now().toString().substring(0, 19).replace('T', ' ') + "'");
	}

	private static long free(Escalations escalations, CityTime time) {
		return escalations.count(
				"select count(*) from act_ru_job where retries_ > 0 and lock_owner_ is null and (duedate_ is null or duedate_ <= '"
						+ time.now().toString().substring(0, 19).replace('T', ' ') + "')");
	}

	private static long locked(Escalations escalations) {
		return escalations.count("select count(*) from act_ru_job where lock_owner_ is not null");
	}

}
