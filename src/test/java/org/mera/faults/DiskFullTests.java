package org.mera.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mera.faults.Journal.Kind;
import org.mera.faults.Journal.State;
import org.mera.test.Outside;
import org.mera.test.Outside.Answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Lets the disk run full below the database, below the temporary folder and below the
 * folder for mails. The disk is a small one in memory, which only root can mount.
 */
@Tag("fault")
class DiskFullTests {

	@TempDir
	private Path directory;

	private final CityTime time = CityTime.at("2023-03-29T09:00:00");

	private final Journal journal = new Journal();

	private final Random random = new Random(Killing.seed());

	private Path disk;

	@BeforeEach
	void aSmallDisk() throws Exception {
		assumeTrue("root".equals(System.getProperty("user.name")), "Only root can mount a small disk");
		this.disk = Files.createDirectories(this.directory.resolve("small"));
		assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=400m", "tmpfs", this.disk.toString()) == 0,
				"No small disk can be mounted here");
	}

	@AfterEach
	void itIsGone() throws Exception {
		if (this.disk != null) {
			run("umount", this.disk.toString());
		}
	}

	@Test
	void theDatabaseFindsNoSpace() throws Exception {
		Store store = new FileStore(this.disk);
		Town.prepare(store, 4);
		try (Findings findings = new Findings("disk-full-database", "the disk of the H2 database runs full")) {
			try (Node mera = Node.start(this.disk, this.time.now(), settings(store, "-Djava.io.tmpdir=/tmp"))) {
				mera.port();
				String step = "plan-1.2023-Q1.measure-1.form-team";
				upload(mera, step, 3);
				size(used() + 2);
				int stored = this.journal.count(Kind.FILE, State.ACKNOWLEDGED);

				List<Answer> refused = upload(mera, step, 20);

				findings.note("files taken before / after the disk was full",
						stored + " / " + (this.journal.count(Kind.FILE, State.ACKNOWLEDGED) - stored));
				tell(findings, refused);
				Answer health = Outside.stranger(mera.port()).get("/actuator/health");
				findings.note("the health meanwhile", health.status() + " " + health.body());
			}
			// H2 gives up a file that it could not write: it takes a restart.
			size(400);
			this.time.putForward(Duration.ofMinutes(10));
			try (Node mera = Node.start(this.disk, this.time.now(), settings(store))) {
				goesOn(mera, "plan-1.2023-Q1.measure-1.form-team", findings);
				mera.untilNothingIsDue();
			}
			nothingIsWrong(store, findings);
		}
	}

	@Test
	void aFileFindsNoSpaceOnItsWay() throws Exception {
		Store store = new FileStore(this.directory);
		Town.prepare(store, 4);
		size(1);
		try (Findings findings = new Findings("disk-full-upload", "the disk of the temporary folder is full");
				Node mera = Node.start(this.directory, this.time.now(),
						settings(store, "-Djava.io.tmpdir=" + this.disk))) {
			mera.port();
			String step = "plan-1.2023-Q1.measure-1.form-team";
			fill();

			List<Answer> refused = upload(mera, step, 5);

			tell(findings, refused);
			assertThat(refused).hasSize(5);
			findings.note("files left in the temporary folder", files(this.disk, "evidence"));
			assertThat(files(this.disk, "evidence")).isZero();
			size(100);
			goesOn(mera, step, findings);
		}
	}

	@Test
	void mailsFindNoSpace() throws Exception {
		Store store = new FileStore(this.directory);
		Town.prepare(store, 4);
		size(1);
		fill();
		try (Findings findings = new Findings("disk-full-outbox", "the disk of the folder for mails is full");
				Node mera = Node.start(this.directory, this.time.now(),
						settings(store, "--mera.notification.outbox=" + this.disk.resolve("outbox")))) {
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
			findings.note("unfinished files in the folder", files(this.disk.resolve("outbox"), "mail"));
			assertThat(files(this.disk.resolve("outbox"), "mail")).isZero();
			size(100);
			mera.clock(this.time.putForward(Duration.ofHours(2)));
			Awaitility.await("mails are sent")
				.atMost(Duration.ofMinutes(5))
				.until(() -> admin.get(failed).json().path("count").asInt() == 0);
			mera.untilNothingIsDue();
			try (Stored stored = Stored.in(store)) {
				long sent = stored.count("select count(*) from mail where sent_at is not null");
				findings.note("mails sent once there was space / files",
						sent + " / " + files(this.disk.resolve("outbox"), "20"));
				assertThat(files(this.disk.resolve("outbox"), "20")).isEqualTo(sent);
			}
		}
	}

	private static List<String> settings(Store store, String... more) {
		return Killing.with(store, more);
	}

	/** Uploads files of different sizes; the answers that are refusals. */
	private List<Answer> upload(Node mera, String step, int files) {
		Outside officer = Outside.stranger(mera.port());
		List<Answer> refused = new ArrayList<>();
		officer.logIn("tasklist", "jelena", Town.PASSWORD);
		officer.get("/api/progress");
		for (int file = 0; file < files; file++) {
			byte[] content = Load.content(this.random);
			this.journal.asked(Kind.FILE, Load.sha256(content));
			Answer answer = officer.upload("/api/steps/" + step + "/evidence",
					Map.of("kind", "decision", "title", "Minutes"), "minutes.pdf", content);
			this.journal.answered(Kind.FILE, Load.sha256(content), answer);
			if (answer.status() != 201) {
				refused.add(answer);
			}
		}
		return refused;
	}

	private static void tell(Findings findings, List<Answer> refused) {
		refused.stream()
			.map((answer) -> answer.status() + " " + answer.body())
			.distinct()
			.limit(3)
			.forEach((answer) -> findings.note("what was said", answer));
		assertThat(refused).isNotEmpty().allSatisfy((answer) -> {
			assertThat(answer.status()).isIn(503, 507);
			assertThat(answer.body()).contains("space").doesNotContain("Exception", "\tat ");
		});
	}

	private void goesOn(Node mera, String step, Findings findings) {
		long begin = System.nanoTime();
		Awaitility.await("files are taken again")
			.ignoreExceptions()
			.atMost(Duration.ofMinutes(1))
			.until(() -> upload(mera, step, 1).isEmpty());
		findings.note("took files again after", Duration.ofNanos(System.nanoTime() - begin).toMillis() + " ms");
	}

	private void nothingIsWrong(Store store, Findings findings) {
		try (Stored stored = Stored.in(store)) {
			List<String> wrong = stored.wrong(this.journal);
			findings.note("lost, doubled or half done", wrong.isEmpty() ? "nothing" : wrong);
			assertThat(wrong).isEmpty();
		}
	}

	private static long files(Path folder, String beginning) throws IOException {
		try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
			return files.filter((file) -> file.getFileName().toString().startsWith(beginning)).count();
		}
	}

	/** In MiB. */
	private long used() throws IOException {
		var store = Files.getFileStore(this.disk);
		return (store.getTotalSpace() - store.getUsableSpace()) / (1024 * 1024);
	}

	/** Gives the disk another size in MiB. */
	private void size(long size) throws Exception {
		assertThat(run("mount", "-o", "remount,size=" + size + "m", this.disk.toString())).isZero();
	}

	private void fill() throws IOException {
		byte[] block = new byte[4096];
		try (var file = Files.newOutputStream(this.disk.resolve("full"))) {
			while (true) {
				file.write(block);
			}
		}
		catch (IOException ex) {
			// It is full.
		}
	}

	private static int run(String... command) throws Exception {
		return new ProcessBuilder(command).inheritIO().start().waitFor();
	}

}
