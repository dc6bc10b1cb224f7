package org.mera.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.mera.test.Outside.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lets the disk run full below PostgreSQL: below its tables, which it survives, and below
 * its log, too, which ends it until there is space. Mera goes on in both cases without a
 * restart.
 */
@Tag("fault")
@OnPostgresql
class DiskFullPostgresqlTests {

	@TempDir
	private Path directory;

	private final CityTime time = CityTime.at("2023-03-29T09:00:00");

	private final Journal journal = new Journal();

	private final Uploader uploader = new Uploader(this.journal);

	@RegisterExtension
	private final SmallDisk disk = new SmallDisk();

	@Test
	void theTablesFindNoSpace() {
		try (Findings findings = new Findings("disk-full-postgresql-tables",
				"the disk of PostgreSQL's tables runs full"); PostgresqlCluster cluster = PostgresqlCluster.start()) {
			Store store = cluster.store(cluster.createOn(this.disk.path()), this.directory);
			Town.prepare(store, 4);
			try (Node mera = start(store)) {
				runsFull(mera, findings);
				findings.note("PostgreSQL meanwhile", cluster.isRunning() ? "runs" : "has ended");
				assertThat(cluster.isRunning()).isTrue();
				this.disk.enlarge();
				goesOn(mera, findings);
			}
			nothingIsWrong(store, findings);
		}
	}

	@Test
	void theLogFindsNoSpace() {
		try (Findings findings = new Findings("disk-full-postgresql-log",
				"the disk of PostgreSQL's tables and log runs full");
				PostgresqlCluster cluster = PostgresqlCluster.startOn(this.disk.path())) {
			Store store = cluster.store(cluster.create(), this.directory);
			Town.prepare(store, 4);
			try (Node mera = start(store)) {
				runsFull(mera, findings);
				findings.note("PostgreSQL meanwhile", cluster.isRunning() ? "runs" : "has ended");
				this.disk.enlarge();
				if (!cluster.isRunning()) {
					cluster.startAgain();
				}
				goesOn(mera, findings);
			}
			nothingIsWrong(store, findings);
		}
	}

	private Node start(Store store) {
		return Node.start(this.directory, this.time.now(),
				Killing.with(store, "--spring.datasource.hikari.connection-timeout=3000"));
	}

	/** While people work and deadlines pass, files take the last space. */
	private void runsFull(Node mera, Findings findings) {
		try (Load load = Load.on(mera, this.journal, this.time, new Random(Killing.seed()))) {
			load.untilAcknowledged(10);
			int stored = this.uploader.taken();
			this.disk.leave(1);

			mera.clock(this.time.set("2023-04-03T08:30:00"));
			List<Answer> refused = this.uploader.send(mera, 20);

			mera.leave(Duration.ofSeconds(5));
			findings.note("files taken before / after the disk was full",
					stored + " / " + (this.uploader.taken() - stored));
			Uploader.tell(findings, refused);
		}
		this.journal.answers().forEach(findings::note);
		assertThat(this.journal.errors())
			.allSatisfy((error) -> assertThat(error).contains("no space left").doesNotContain("Exception", "SQL"));
	}

	private void goesOn(Node mera, Findings findings) {
		this.uploader.goOn(mera, findings);
		mera.clock(this.time.putForward(Duration.ofMinutes(10)));
		mera.untilNothingIsDue();
		mera.clock(this.time.putForward(Duration.ofMinutes(10)));
		mera.untilNothingIsDue();
		findings.note("Mera is the same process as before", mera.isAlive());
	}

	private void nothingIsWrong(Store store, Findings findings) {
		try (Stored stored = Stored.in(store)) {
			stored.wrong(this.journal);
			List<String> wrong = stored.wrongAtRest(this.time.local().toLocalDate().toString());
			findings.note("lost, doubled or half done", wrong.isEmpty() ? "nothing" : wrong);
			assertThat(wrong).isEmpty();
			findings.held();
		}
	}

}
