package org.mera.benchmark;

import java.util.Collection;
import java.util.List;

/** The value that so many in a hundred do not exceed. */
final class Percentile {

	private Percentile() {
	}

	static double of(Collection<Double> values, int percent) {
		List<Double> sorted = values.stream().sorted().toList();
		return sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
	}

}
