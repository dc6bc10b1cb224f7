package org.mera.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Contestants who take turns at the same work, so that what else the machine does hits
 * all of them: in each round each has one turn, and the order rotates. What counts is how
 * they compare within a round.
 */
final class Race {

	private final Run run;

	private final String measure;

	private final String unit;

	private final Map<String, Turn> contestants = new LinkedHashMap<>();

	Race(Run run, String measure, String unit) {
		this.run = run;
		this.measure = measure;
		this.unit = unit;
	}

	/** Lets somebody take part; the others are compared with who comes first. */
	Race with(String contestant, Turn turn) {
		this.contestants.put(contestant, turn);
		return this;
	}

	void rounds(int rounds) throws Exception {
		List<String> names = new ArrayList<>(this.contestants.keySet());
		for (int round = 0; round < rounds; round++) {
			List<String> order = new ArrayList<>(names);
			Collections.rotate(order, -round);
			Map<String, Double> results = new LinkedHashMap<>();
			for (String name : order) {
				results.put(name, this.contestants.get(name).take());
			}
			names.forEach((name) -> this.run.note(this.measure, name, this.unit, results.get(name)));
			String first = names.get(0);
			names.stream()
				.skip(1)
				.forEach((name) -> this.run.note(this.measure, name + " / " + first, "times",
						results.get(name) / results.get(first)));
		}
	}

	/** One contestant's work in one round. */
	@FunctionalInterface
	interface Turn {

		/** Does the work and says how fast it was. */
		double take() throws Exception;

	}

}
