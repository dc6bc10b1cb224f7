package org.mera.benchmark;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a figure should be: Mera's own standard, shown beside what was measured. No
 * benchmark fails because of it, since machines differ.
 *
 * @param benchmark of which benchmark
 * @param measure how the measure's name begins
 * @param contestant of whom
 * @param atLeast whether more is better, or less
 * @param value the limit
 */
record Goal(String benchmark, String measure, String contestant, boolean atLeast, double value) {

	private static final String AGAINST_BARE = MeraEngine.NAME + " / " + BareEngine.NAME;

	private static final List<Goal> ALL = List.of(new Goal("life-cycle", "", AGAINST_BARE, true, 1.3),
			new Goal("measure-life-cycle", "", AGAINST_BARE, true, 1.3),
			new Goal("quarter-end", "", AGAINST_BARE, true, 1.3),
			new Goal("quarter-end", QuarterEnd.GROWTH, MeraEngine.NAME, false, 1.2),
			new Goal("two-nodes", "", TwoNodes.AGAINST_ONE, true, 1),
			new Goal("people-at-quarter-end", "", "while deadlines pass / quiet", false, 2),
			new Goal("idle", "looks for work", MeraEngine.NAME, false, 0.5),
			new Goal("idle", "lateness of a timer", MeraEngine.NAME, false, 5),
			new Goal("work-list", WorkList.GROWTH, MeraEngine.NAME, false, 2),
			new Goal("start-and-memory", "", "Mera / plain", false, 1.25),
			new Goal("start-and-memory", "", "Mera unpacked / plain", false, 1.25),
			new Goal("start-and-memory", "", "Mera with archive / plain", false, 1));

	static Optional<Goal> of(Figure figure) {
		return ALL.stream().filter((goal) -> goal.isAbout(figure)).findFirst();
	}

	private boolean isAbout(Figure figure) {
		return figure.benchmark().equals(this.benchmark) && figure.contestant().equals(this.contestant)
				&& figure.measure().startsWith(this.measure);
	}

	boolean isReachedBy(double median) {
		return this.atLeast ? median >= this.value : median <= this.value;
	}

	@Override
	public String toString() {
		return (this.atLeast ? "\u2265 " : "\u2264 ")
				+ BigDecimal.valueOf(this.value).stripTrailingZeros().toPlainString();
	}

}
