package org.mera.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.mera.faults.Journal.Kind;
import org.mera.faults.Journal.State;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills Mera again and again while people work with it and deadlines pass, and looks each
 * time whether everything is there that it said was done.
 */
final class Killing {

	/** The first deadlines are days away. */
	private static final String BEGIN = "2023-03-29T09:00:00";

	private final Store store;

	private final Random random;

	private final CityTime time = CityTime.at(BEGIN);

	private final Journal journal = new Journal();

	private final List<Duration> starts = new ArrayList<>();

	private int whileStarting;

	Killing(Store store, long seed) {
		this.store = store;
		this.random = new Random(seed);
	}

	/** The seed of {@code -Dfaults.seed=}, or another each time. */
	static long seed() {
		return Long.getLong("faults.seed", System.nanoTime() % 1_000_000);
	}

	static void run(Store store, int kills, String name) {
		long seed = seed();
		Archive.train();
		Findings findings = new Findings(name,
				"kill -9 under load, " + kills + " times, on " + store.title() + " (-Dfaults.seed=" + seed + ")");
		try (findings) {
			new Killing(store, seed).run(kills, findings);
		}
	}

	private void run(int kills, Findings findings) {
		for (int kill = 1; kill <= kills; kill++) {
			killed(kill);
			List<String> wrong = look();
			if (!wrong.isEmpty()) {
				findings.note("wrong after kill " + kill, wrong);
			}
			assertThat(wrong).as("what is wrong after kill %d", kill).isEmpty();
		}
		// What a killed node had begun is locked for five minutes more.
		this.time.putForward(Duration.ofMinutes(10));
		try (Node mera = Node.start(this.store.directory(), this.time.now(), settings())) {
			mera.untilNothingIsDue();
			findings.note("errors that it logged after the last start", mera.errors().count());
		}
		tell(findings);
	}

	private void killed(int kill) {
		long begin = System.nanoTime();
		try (Node mera = Node.start(this.store.directory(), this.time.now(), settings())) {
			if (kill % 6 == 5) {
				this.whileStarting++;
				mera.leave(Duration.ofMillis(500 + this.random.nextInt(9_000)));
				mera.kill();
				return;
			}
			mera.port();
			this.starts.add(Duration.ofNanos(System.nanoTime() - begin));
			try (Load load = Load.on(mera, this.journal, this.time, this.random)) {
				for (int stage = 0; stage < 2; stage++) {
					load.untilAcknowledged(4 + this.random.nextInt(20));
					mera.clock(this.time.putForward(Duration.ofHours(1 + this.random.nextInt(24 * 12))));
				}
				load.untilAcknowledged(this.random.nextInt(20));
				mera.leave(Duration.ofMillis(this.random.nextInt(50)));
				mera.kill();
			}
		}
	}

	private List<String> settings() {
		return with(this.store);
	}

	/** The settings of a store, without a limit to the survey's answers, and more. */
	static List<String> with(Store store, String... more) {
		List<String> settings = new ArrayList<>(store.settings());
		settings.add("--mera.survey.flood.at-once=1000000");
		settings.addAll(List.of(more));
		return settings;
	}

	private List<String> look() {
		try (Stored stored = Stored.in(this.store)) {
			return stored.wrong(this.journal);
		}
	}

	private void tell(Findings findings) {
		try (Stored stored = Stored.in(this.store)) {
			stored.wrong(this.journal);
			List<String> wrong = stored.wrongAtRest(this.time.local().toLocalDate().toString());
			findings.note("killed while starting", this.whileStarting);
			findings.note("starts without help after a kill", this.starts.size());
			for (Kind kind : Kind.values()) {
				findings.note(kind.words() + ": acknowledged / unanswered / refused",
						this.journal.count(kind, State.ACKNOWLEDGED) + " / " + this.journal.count(kind, State.UNKNOWN)
								+ " / " + this.journal.count(kind, State.REFUSED));
			}
			this.journal.answers().forEach(findings::note);
			this.journal.errors().forEach((error) -> findings.note("an answer of HTTP 5xx", error));
			findings.note("the city's clock came to", this.time.local().toLocalDate());
			findings.note("reminders", stored.count("select count(*) from ladder_entry where kind = 'REMINDER'"));
			findings.note("escalations", stored.count("select count(*) from ladder_entry where kind = 'OVERDUE'"));
			findings.note("asked again or council asked",
					stored.count("select count(*) from ladder_entry where kind in ('AGAIN', 'COUNCIL')"));
			findings.note("mails sent", stored.count("select count(*) from mail"));
			findings.note("rules that every look was held against", Stored.rules() + Kind.values().length);
			findings.note("lost, doubled or half done", wrong.isEmpty() ? "nothing" : wrong);
			assertThat(wrong).isEmpty();
			// A slow machine may have kept somebody waiting for a connection too long.
			assertThat(this.journal.errors()).as("errors that people were shown")
				.allSatisfy((error) -> assertThat(error).contains("is overloaded").doesNotContain("Exception", "SQL"));
			findings.held();
		}
	}

}
