package org.mera.survey;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Hides groups so small that somebody who knows the respondents could recognise them. All
 * hidden numbers of a line look alike and add up to a group that is not small, so that
 * the line's total, which is shown, gives none of them away.
 */
final class SmallGroups {

	/** The smallest number of people that is shown. */
	static final int SMALLEST = 5;

	private SmallGroups() {
	}

	static boolean isSmall(int people) {
		return people > 0 && people < SMALLEST;
	}

	/** The number, or null if it is small. */
	static @Nullable Integer shown(int people) {
		return isSmall(people) ? null : people;
	}

	/**
	 * The numbers of a line whose total is shown, null where one is hidden. Beside a
	 * small group the empty ones are hidden too, and at least one that is not small,
	 * until the hidden are twice as many as the smallest group that is shown; groups of
	 * the same size share their fate. A test tries out that nobody can compute a hidden
	 * number.
	 * @param line how many people took each choice, all of them with the total
	 */
	static List<@Nullable Integer> protect(List<Integer> line) {
		int total = line.stream().mapToInt(Integer::intValue).sum();
		int limit = hiddenUpTo(line);
		List<@Nullable Integer> shown = new ArrayList<>();
		for (int people : line) {
			shown.add((isSmall(total) || people <= limit) ? null : Integer.valueOf(people));
		}
		return shown;
	}

	/** The largest number that is hidden, or less than nobody if none has to be. */
	private static int hiddenUpTo(List<Integer> line) {
		if (line.stream().noneMatch(SmallGroups::isSmall)) {
			return -1;
		}
		int limit = SMALLEST - 1;
		for (int next : line.stream().filter((people) -> people >= SMALLEST).distinct().sorted().toList()) {
			if (limit < SMALLEST || hidden(line, limit) < 2 * SMALLEST) {
				limit = next;
			}
		}
		return limit;
	}

	private static int hidden(List<Integer> line, int limit) {
		return line.stream().filter((people) -> people <= limit).mapToInt(Integer::intValue).sum();
	}

}
