package org.mera.faults;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;

import com.fasterxml.jackson.databind.JsonNode;
import org.awaitility.Awaitility;
import org.mera.faults.Journal.Kind;
import org.mera.test.Outside;
import org.mera.test.Outside.Answer;

/**
 * People who work with Mera all at once, over HTTP as everybody does, and write down what
 * they were told. Whoever meets a server that is gone goes home.
 */
final class Load implements AutoCloseable {

	private static final String TEAM = """
			{"variables": {"members": {"type": "Json", "value": "[\
			{\\"name\\": \\"%s\\", \\"department\\": \\"information-department\\", \\"role\\": \\"Leads\\"},\
			{\\"name\\": \\"Senad\\", \\"department\\": \\"general-administration\\", \\"role\\": \\"Knows\\"}]"}}}
			""";

	private static final String REFUSAL = """
			{"variables": {"decision": {"value": "refuse"}, "reason": {"value": "%s"}}}
			""";

	private static final String PRESS_ON = """
			{"variables": {"decision": {"value": "press-on"}, "reason": {"value": "%s"}}}
			""";

	private static final String EXTEND = """
			{"variables": {"decision": {"value": "extend"}, "newDue": {"value": "%s"}, "reason": {"value": "%s"}}}
			""";

	private final Node node;

	private final Journal journal;

	private final CityTime time;

	private final List<Thread> people = new ArrayList<>();

	private volatile boolean ended;

	private Load(Node node, Journal journal, CityTime time) {
		this.node = node;
		this.journal = journal;
		this.time = time;
	}

	/** Everybody begins. */
	static Load on(Node node, Journal journal, CityTime time, Random random) {
		Load load = new Load(node, journal, time);
		int port = node.port();
		load.begins(new TaskWork(load, node.as("amina"), "Task_ProposeTeam", Kind.PROPOSAL, random.nextLong()));
		load.begins(new TaskWork(load, node.as("jelena"), "Task_ProposeTeam", Kind.PROPOSAL, random.nextLong()));
		load.begins(new TaskWork(load, node.as("zorana"), "Task_ConsentTeam", Kind.REFUSAL, random.nextLong()));
		load.begins(
				new TaskWork(load, node.as("fikret"), "Task_DecideOnOverdueStep", Kind.DECISION, random.nextLong()));
		load.begins(new Uploads(load, port, random.nextLong()));
		load.begins(new Answers(load, port));
		load.begins(new Answers(load, port));
		return load;
	}

	private void begins(Runnable person) {
		Thread thread = new Thread(() -> work(person), person.getClass().getSimpleName());
		this.people.add(thread);
		thread.start();
	}

	private void work(Runnable person) {
		while (!this.ended) {
			try {
				person.run();
			}
			catch (UncheckedIOException ex) {
				if (!this.node.isAlive()) {
					return;
				}
			}
		}
	}

	/** Waits until so many more things were acknowledged. */
	void untilAcknowledged(int more) {
		int goal = this.journal.acknowledged() + more;
		Awaitility.await(more + " more acknowledged")
			.pollInterval(Duration.ofMillis(5))
			.pollDelay(Duration.ZERO)
			.atMost(Node.PATIENCE)
			.until(() -> this.journal.acknowledged() >= goal || !this.node.isAlive());
	}

	/** Everybody finishes what they are at. */
	@Override
	public void close() {
		this.ended = true;
		for (Thread person : this.people) {
			try {
				person.join();
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}
	}

	/** Somebody who completes one kind of task. */
	private record TaskWork(Load load, Outside person, String task, Kind kind, Random random) implements Runnable {

		private TaskWork(Load load, Outside person, String task, Kind kind, long seed) {
			this(load, person, task, kind, new Random(seed));
		}

		@Override
		public void run() {
			Answer list = this.person.get("/engine-rest/task?taskDefinitionKey=" + this.task + "&maxResults=40");
			List<String> open = (list.status() == 200) ? list.each("id") : List.of();
			if (open.isEmpty()) {
				this.load.node.leave(Duration.ofMillis(100));
				return;
			}
			String id = open.get(this.random.nextInt(open.size()));
			Journal journal = this.load.journal;
			String name = journal.name(this.kind);
			journal.asked(this.kind, name, id);
			Answer answer = this.person.post("/engine-rest/task/" + id + "/submit-form", form(name));
			journal.answered(this.kind, name, answer);
		}

		private String form(String name) {
			return switch (this.kind) {
				case PROPOSAL -> TEAM.formatted(name);
				case REFUSAL -> REFUSAL.formatted(name);
				default -> this.random.nextBoolean() ? PRESS_ON.formatted(name) : EXTEND
					.formatted(this.load.time.local().toLocalDate().plusDays(5 + this.random.nextInt(20)), name);
			};
		}

	}

	/** Somebody who adds files to steps in Tasklist. */
	private static final class Uploads implements Runnable {

		private final Load load;

		private final Outside person;

		private final Random random;

		private List<String> steps = List.of();

		private Uploads(Load load, int port, long seed) {
			this.load = load;
			this.person = Outside.stranger(port);
			this.random = new Random(seed);
		}

		@Override
		public void run() {
			if (this.steps.isEmpty()) {
				arrive();
				return;
			}
			String step = this.steps.get(this.random.nextInt(this.steps.size()));
			byte[] content = content(this.random);
			String name = sha256(content);
			this.load.journal.asked(Kind.FILE, name);
			Answer answer = this.person.upload("/api/steps/" + step + "/evidence",
					Map.of("kind", "decision", "title", "Minutes"), "minutes.pdf", content);
			this.load.journal.answered(Kind.FILE, name, answer);
		}

		private void arrive() {
			if (isServed() && this.person.logIn("tasklist", "jelena", Town.PASSWORD).status() == 200) {
				this.steps = openSteps(this.person.get("/api/progress"));
			}
		}

		/** Whoever is told to come back later has no form to log in with. */
		private boolean isServed() {
			return this.person.get("/camunda/app/tasklist/default/").status() == 200;
		}

	}

	static List<String> openSteps(Answer progress) {
		if (progress.status() != 200) {
			return List.of();
		}
		List<String> ids = new ArrayList<>();
		for (JsonNode id : progress.json().findValues("id")) {
			if (id.asText().endsWith(".form-team")) {
				ids.add(id.asText());
			}
		}
		return ids;
	}

	/** A PDF by its first letters, of a row or two in the database. */
	static byte[] content(Random random) {
		byte[] content = new byte[1_000 + random.nextInt(400_000)];
		random.nextBytes(content);
		byte[] mark = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
		System.arraycopy(mark, 0, content, 0, mark.length);
		return content;
	}

	static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A citizen who answers again and again. */
	private record Answers(Load load, Outside person) implements Runnable {

		private Answers(Load load, int port) {
			this(load, Outside.stranger(port));
		}

		@Override
		public void run() {
			String name = this.load.journal.name(Kind.ANSWER);
			this.load.journal.asked(Kind.ANSWER, name);
			Answer answer = this.person.sendForm("/survey/" + Town.SURVEY, "q0=0");
			this.load.journal.answered(Kind.ANSWER, name, answer);
			this.load.node.leave(Duration.ofMillis(250));
		}

	}

}
