package org.mera.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two nodes whose clocks are an hour apart, and one of them dies. What is due is due by
 * the clock that is fast, once; what the dead one had begun waits for the slow one's
 * clock.
 */
class ClocksApartPostgresqlTests {

	private static final Duration APART = Duration.ofHours(1);

	@TempDir
	private Path directory;

	/** The right time, which the slow node has. */
	private final CityTime time = CityTime.at("2023-03-31T22:30:00");

	@Test
	@OnPostgresql
	@Tag("fault")
	void eachDeadlineIsEscalatedOnceByTheFasterClock() {
		try (Findings findings = new Findings("clocks-apart", "two nodes whose clocks are an hour apart");
				PostgresqlCluster cluster = PostgresqlCluster.start()) {
			Store store = cluster.store(cluster.create(), this.directory);
			Town.prepare(store, 4, 30);
			Escalations escalations = Escalations.in(store);
			List<String> settings = Killing.with(store, "-Xmx512m");
			try (Node slow = Node.start(this.directory.resolve("slow"), this.time.now(), settings);
					Node fast = Node.start(this.directory.resolve("fast"), ahead(), settings)) {
				slow.untilNothingIsDue();
				fast.untilNothingIsDue();
				assertThat(escalations.count()).isZero();
				findings.note("a node says that its clock is wrong", fast.output().contains("The clock of this node"));
				assertThat(fast.output()).contains("The clock of this node");

				slow.clock(this.time.set("2023-03-31T23:00:05"));
				fast.clock(ahead());
				Awaitility.await("the fast clock's midnight")
					.atMost(Duration.ofMinutes(5))
					.pollInterval(Duration.ofMillis(50))
					.until(() -> escalations.count() > 20);
				fast.kill();
				findings.note("escalated by the fast node before it was killed", escalations.count());
				findings.note("jobs that it had begun or reserved",
						escalations.count("select count(*) from act_ru_job where lock_owner_ is not null"));

				// The reservations of the dead node run out by the slow node's clock.
				slow.clock(this.time.set("2023-04-01T00:10:05"));
				slow.untilNothingIsDue();
			}
			escalations.areWhole(this.time.local().toLocalDate(), findings);
		}
	}

	private Instant ahead() {
		return this.time.now().plus(APART);
	}

}
