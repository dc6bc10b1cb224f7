package org.mera.faults;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mera.test.Outside.Answer;

/** What people asked for, each thing under a name of its own, and what they were told. */
final class Journal {

	/** What people do. */
	enum Kind {

		/** An officer proposes a team; the name is a member's. */
		PROPOSAL("team proposals"),

		/** The council refuses a team; the name is the reason. */
		REFUSAL("refusals by the council"),

		/** A manager decides on an overdue step; the name is the reason. */
		DECISION("managers' decisions"),

		/** An officer uploads a file; the name is its SHA-256. */
		FILE("files of evidence"),

		/** A citizen answers the survey. */
		ANSWER("answers to the survey");

		private final String words;

		Kind(String words) {
			this.words = words;
		}

		String words() {
			return this.words;
		}

	}

	/** How far a thing got as far as the person knows. */
	enum State {

		/** It was asked for; no answer came, or one that leaves it open. */
		UNKNOWN,

		/** It was said to be done. */
		ACKNOWLEDGED,

		/** It was said not to be done. */
		REFUSED

	}

	private final Map<Kind, Map<String, State>> things = new ConcurrentHashMap<>();

	/** The engine's tasks that things complete, by the thing's name. */
	private final Map<String, String> tasks = new ConcurrentHashMap<>();

	private final Map<String, AtomicInteger> answers = new ConcurrentHashMap<>();

	private final Set<String> errors = ConcurrentHashMap.newKeySet();

	private final AtomicInteger number = new AtomicInteger();

	Journal() {
		for (Kind kind : Kind.values()) {
			this.things.put(kind, new ConcurrentHashMap<>());
		}
	}

	/** A new name. */
	String name(Kind kind) {
		return kind.name().toLowerCase() + " " + this.number.incrementAndGet();
	}

	void asked(Kind kind, String name) {
		this.things.get(kind).put(name, State.UNKNOWN);
	}

	void asked(Kind kind, String name, String task) {
		this.tasks.put(name, task);
		asked(kind, name);
	}

	/**
	 * An answer came. An error of the server leaves it open whether the thing was done.
	 */
	void answered(Kind kind, String name, Answer answer) {
		int status = answer.status();
		this.answers.computeIfAbsent(kind.words() + ": HTTP " + status, (key) -> new AtomicInteger()).incrementAndGet();
		if (status < 400) {
			this.things.get(kind).put(name, State.ACKNOWLEDGED);
		}
		else if (status < 500) {
			this.things.get(kind).put(name, State.REFUSED);
		}
		else {
			this.errors.add(Visit.said(answer).replaceAll("[0-9a-f-]{36}", "..."));
		}
	}

	Set<String> names(Kind kind, State state) {
		return this.things.get(kind)
			.entrySet()
			.stream()
			.filter((thing) -> thing.getValue() == state)
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	int count(Kind kind, State state) {
		return names(kind, state).size();
	}

	/** What was acknowledged but for the survey's answers, which are many. */
	int acknowledged() {
		return Stream.of(Kind.values())
			.filter((kind) -> kind != Kind.ANSWER)
			.mapToInt((kind) -> count(kind, State.ACKNOWLEDGED))
			.sum();
	}

	/** The first words of the server's errors. */
	Set<String> errors() {
		return this.errors;
	}

	/** The task that the thing completes. */
	String task(String name) {
		return this.tasks.get(name);
	}

	/** How often which answer came. */
	Map<String, AtomicInteger> answers() {
		return new TreeMap<>(this.answers);
	}

}
