package org.mera.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.awaitility.Awaitility;
import org.mera.faults.Journal.Kind;
import org.mera.faults.Journal.State;
import org.mera.test.Outside;
import org.mera.test.Outside.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** An officer who uploads files while a disk is full, and writes down what is said. */
final class Uploader {

	private static final String STEP = "/api/steps/plan-1.2023-Q1.measure-1.form-team/evidence";

	private final Journal journal;

	private final Random random = new Random(Killing.seed());

	Uploader(Journal journal) {
		this.journal = journal;
	}

	/** Uploads files of different sizes; the answers that are refusals. */
	List<Answer> send(Node mera, int files) {
		Outside officer = Outside.stranger(mera.port());
		List<Answer> refused = new ArrayList<>();
		officer.logIn("tasklist", "jelena", Town.PASSWORD);
		officer.get("/api/progress");
		for (int file = 0; file < files; file++) {
			byte[] content = Load.content(this.random);
			this.journal.asked(Kind.FILE, Load.sha256(content));
			Answer answer = officer.upload(STEP, Map.of("kind", "decision", "title", "Minutes"), "minutes.pdf",
					content);
			this.journal.answered(Kind.FILE, Load.sha256(content), answer);
			if (answer.status() != 201) {
				refused.add(answer);
			}
		}
		return refused;
	}

	/** How many were taken so far. */
	int taken() {
		return this.journal.count(Kind.FILE, State.ACKNOWLEDGED);
	}

	/** Somebody was refused, and in words. */
	static void tell(Findings findings, List<Answer> refused) {
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

	/** Files are taken again, without anybody's help. */
	void goOn(Node mera, Findings findings) {
		long begin = System.nanoTime();
		Awaitility.await("files are taken again")
			.ignoreExceptions()
			.atMost(Duration.ofMinutes(2))
			.until(() -> send(mera, 1).isEmpty());
		findings.note("took files again after", Duration.ofNanos(System.nanoTime() - begin).toMillis() + " ms");
	}

}
