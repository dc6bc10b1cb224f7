package org.mera.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.mera.test.Outside;
import org.mera.test.Outside.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lets the disk run full below the embedded database, below the temporary folder and
 * below the folder for mails.
 */
@Tag("fault")
class DiskFullTests {

	@TempDir
	private Path directory;

	private final CityTime time = CityTime.at("2023-03-29T09:00:00");

	private final Journal journal = new Journal();

	private final Uploader uploader = new Uploader(this.journal);

	@RegisterExtension
	private final SmallDisk disk = new SmallDisk();

	@Test
	void theDatabaseFindsNoSpace() {
		Store store = new FileStore(this.disk.path());
		Town.prepare(store, 4);
		try (Findings findings = new Findings("disk-full-database", "the disk of the H2 database runs full")) {
			try (Node mera = start(store, this.disk.path(), "-Djava.io.tmpdir=/tmp")) {
				this.uploader.send(mera, 3);
				this.disk.leave(1);
				int stored = this.uploader.taken();

				List<Answer> refused = this.uploader.send(mera, 20);

				findings.note("files taken before / after the disk was full",
						stored + " / " + (this.uploader.taken() - stored));
				Uploader.tell(findings, refused);
				Answer health = Outside.stranger(mera.port()).get("/actuator/health");
				findings.note("the health meanwhile", health.status() + " " + health.body());
			}
			// H2 gives up a file that it could not write: it takes a restart.
			this.disk.enlarge();
			this.time.putForward(Duration.ofMinutes(10));
			try (Node mera = start(store, this.disk.path())) {
				this.uploader.goOn(mera, findings);
				mera.untilNothingIsDue();
			}
			nothingIsWrong(store, findings);
		}
	}

	@Test
	void aFileFindsNoSpaceOnItsWay() throws IOException {
		Store store = new FileStore(this.directory);
		Town.prepare(store, 4);
		this.disk.leave(1);
		try (Findings findings = new Findings("disk-full-upload", "the disk of the temporary folder is full");
				Node mera = start(store, this.directory, "-Djava.io.tmpdir=" + this.disk.path())) {
			mera.port();
			this.disk.fill();

			List<Answer> refused = this.uploader.send(mera, 5);

			Uploader.tell(findings, refused);
			assertThat(refused).hasSize(5);
			findings.note("files left in the temporary folder", files(this.disk.path(), "evidence"));
			assertThat(files(this.disk.path(), "evidence")).isZero();
			this.disk.enlarge();
			this.uploader.goOn(mera, findings);
			findings.held();
		}
	}

	@Test
	void mailsFindNoSpace() throws IOException {
		Store store = new FileStore(this.directory);
		Town.prepare(store, 4);
		this.disk.leave(1);
		this.disk.fill();
		Path outbox = this.disk.path().resolve("outbox");
		try (Findings findings = new Findings("disk-full-outbox", "the disk of the folder for mails is full");
				Node mera = start(store, this.directory, "--mera.notification.outbox=" + outbox)) {
			mera.port();
			mera.clock(this.time.set("2023-04-03T08:30:00"));
			mera.untilNothingIsDue();
			mera.clock(this.time.putForward(Duration.ofMinutes(6)));
			Outside admin = mera.administrator();
			String failed = "/engine-rest/job/count?withException=true";
			Awaitility.await("mails that cannot be put down")
				.atMost(Duration.ofMinutes(5))
				.until(() -> admin.get(failed).json().path("count").asInt() > 0);
			findings.note("mails that wait, with the reason noted", admin.get(failed).json().path("count"));
			findings.note("unfinished files in the folder", files(outbox, "mail"));
			assertThat(files(outbox, "mail")).isZero();
			this.disk.enlarge();
			mera.clock(this.time.putForward(Duration.ofHours(2)));
			Awaitility.await("mails are sent")
				.atMost(Duration.ofMinutes(5))
				.until(() -> admin.get(failed).json().path("count").asInt() == 0);
			mera.untilNothingIsDue();
			try (Stored stored = Stored.in(store)) {
				long sent = stored.count("select count(*) from mail where sent_at is not null");
				findings.note("mails sent once there was space / files", sent + " / " + files(outbox, "20"));
				assertThat(files(outbox, "20")).isEqualTo(sent);
				findings.held();
			}
		}
	}

	private Node start(Store store, Path directory, String... more) {
		return Node.start(directory, this.time.now(), Killing.with(store, more));
	}

	private void nothingIsWrong(Store store, Findings findings) {
		try (Stored stored = Stored.in(store)) {
			List<String> wrong = stored.wrong(this.journal);
			findings.note("lost, doubled or half done", wrong.isEmpty() ? "nothing" : wrong);
			assertThat(wrong).isEmpty();
			findings.held();
		}
	}

	private static long files(Path folder, String beginning) throws IOException {
		try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
			return files.filter((file) -> file.getFileName().toString().startsWith(beginning)).count();
		}
	}

}
