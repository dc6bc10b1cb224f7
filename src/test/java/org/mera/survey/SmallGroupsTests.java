package org.mera.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SmallGroupsTests {

	private static final int MOST = 8;

	@Test
	void showsGroupsOfFiveAndNobodyAtAll() {
		assertThat(SmallGroups.protect(List.of(5, 0, 12))).containsExactly(5, 0, 12);
	}

	@Test
	void hidesASmallGroupAndTheNextSmallestWithIt() {
		assertThat(SmallGroups.protect(List.of(20, 3, 7))).containsExactly(20, null, null);
		assertThat(SmallGroups.protect(List.of(20, 3, 7, 7))).containsExactly(20, null, null, null);
		assertThat(SmallGroups.protect(List.of(20, 3, 0, 9))).containsExactly(20, null, null, null);
	}

	@Test
	void hidesMoreWhileTheHiddenTogetherAreFewerThanFive() {
		assertThat(SmallGroups.protect(List.of(20, 1, 2, 9))).containsExactly(20, null, null, null);
		assertThat(SmallGroups.protect(List.of(20, 3, 2, 9))).containsExactly(20, null, null, null);
	}

	@Test
	void hidesEverythingWhereFewerThanFiveAnswered() {
		assertThat(SmallGroups.protect(List.of(4, 0))).containsExactly(null, null);
		assertThat(SmallGroups.shown(4)).isNull();
		assertThat(SmallGroups.shown(0)).isZero();
	}

	/** Tries out all lines with up to eight answers to each choice. */
	@ParameterizedTest
	@ValueSource(ints = { 2, 3, 4, 5 })
	void nobodyCanComputeAHiddenNumberFromTheTotalAndTheRule(int choices) {
		Map<List<Integer>, List<Set<Integer>>> possible = new HashMap<>();
		lines(choices).forEach((line) -> {
			List<Integer> known = new ArrayList<>(SmallGroups.protect(line));
			int total = line.stream().mapToInt(Integer::intValue).sum();
			known.add(SmallGroups.shown(total));
			List<Set<Integer>> values = possible.computeIfAbsent(known,
					(each) -> line.stream().<Set<Integer>>map((cell) -> new HashSet<>()).toList());
			for (int cell = 0; cell < line.size(); cell++) {
				values.get(cell).add(line.get(cell));
			}
		});

		possible.forEach((known, values) -> {
			for (int cell = 0; cell < values.size(); cell++) {
				if (known.get(cell) == null) {
					assertThat(values.get(cell)).as("%s, number %d", known, cell).hasSizeGreaterThan(1);
				}
			}
		});
	}

	private static List<List<Integer>> lines(int length) {
		List<List<Integer>> lines = new ArrayList<>(List.of(List.of()));
		for (int cell = 0; cell < length; cell++) {
			List<List<Integer>> longer = new ArrayList<>();
			for (List<Integer> line : lines) {
				for (int value = 0; value <= MOST; value++) {
					List<Integer> next = new ArrayList<>(line);
					next.add(value);
					longer.add(next);
				}
			}
			lines = longer;
		}
		return lines;
	}

}
