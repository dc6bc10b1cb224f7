package org.mera.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import org.mera.faults.Journal.Kind;
import org.mera.test.Outside;
import org.mera.test.Outside.Answer;

/** Somebody of each kind looks in while something is broken, and reads what is said. */
final class Visit {

	private static final String PAGE = "a citizen's page";

	private static final String SLIP = "a citizen's answer to the survey";

	private final Map<String, Answer> answers = new LinkedHashMap<>();

	private Duration longest = Duration.ZERO;

	private Visit() {
	}

	/**
	 * Asks for a page, by the REST API, for a form to be taken, for the health.
	 * @param officer somebody with log-in and password
	 * @param task a task that the officer tries to complete, with what is entered
	 */
	static Visit of(int port, Outside officer, String task, String form) {
		Visit visit = new Visit();
		Outside citizen = Outside.stranger(port);
		visit.ask(PAGE, () -> citizen.get("/plan", "text/html"));
		visit.ask(SLIP, () -> citizen.sendForm("/survey/" + Town.SURVEY, "q0=0"));
		visit.ask("an officer's list of tasks", () -> officer.get("/engine-rest/task"));
		visit.ask("an officer's completion", () -> officer.post("/engine-rest/task/" + task + "/submit-form", form));
		visit.ask("the log-in page", () -> citizen.get("/camunda/app/tasklist/default/", "text/html"));
		visit.ask("the health", () -> citizen.get("/actuator/health"));
		return visit;
	}

	private void ask(String what, Supplier<Answer> question) {
		long begin = System.nanoTime();
		this.answers.put(what, question.get());
		Duration taken = Duration.ofNanos(System.nanoTime() - begin);
		this.longest = (taken.compareTo(this.longest) > 0) ? taken : this.longest;
	}

	/** The longest that anybody waited. */
	Duration longest() {
		return this.longest;
	}

	/** The answers that are not the server's plain word that it cannot serve now. */
	List<String> unclear() {
		List<String> unclear = new ArrayList<>();
		this.answers.forEach((what, answer) -> {
			String body = answer.body();
			if (answer.status() == 200 && what.equals(PAGE)) {
				// Pages about the plan are kept for half a minute and need no database
				// then.
				return;
			}
			if (answer.status() != 503 || body.contains("\tat ") || body.contains("Exception") || body.contains("SQL")
					|| body.contains("jdbc")) {
				unclear.add(what + ": " + answer.status() + " " + body.strip().lines().limit(4).toList());
			}
		});
		return unclear;
	}

	/** Writes down whether the citizen's answer was taken. */
	void into(Journal journal) {
		String name = journal.name(Kind.ANSWER);
		journal.asked(Kind.ANSWER, name);
		journal.answered(Kind.ANSWER, name, Objects.requireNonNull(this.answers.get(SLIP)));
	}

	void tell(Findings findings, String when) {
		this.answers.forEach((what, answer) -> findings.note(when + ": " + what,
				answer.status() + " " + said(answer).replaceAll("^(.{0,110}).*$", "$1")));
		findings.note(when + ": longest wait", this.longest.toMillis() + " ms");
	}

	/** The words of an answer, without what a browser makes of them. */
	static String said(Answer answer) {
		return answer.body().replaceAll("(?s)<head>.*</head>|<[^>]+>", " ").replaceAll("\\s+", " ").strip();
	}

}
