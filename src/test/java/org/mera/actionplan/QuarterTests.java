package org.mera.actionplan;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class QuarterTests {

	@ParameterizedTest
	@CsvSource({ "2023-Q1, 2023-01-01, 2023-03-31", "2023-Q2, 2023-04-01, 2023-06-30",
			"2023-Q3, 2023-07-01, 2023-09-30", "2023-Q4, 2023-10-01, 2023-12-31", "2024-Q1, 2024-01-01, 2024-03-31" })
	void lastsFromItsFirstToItsLastDay(String text, LocalDate first, LocalDate last) {
		Quarter quarter = Quarter.parse(text);

		assertThat(quarter.firstDay()).isEqualTo(first);
		assertThat(quarter.lastDay()).isEqualTo(last);
		assertThat(Quarter.of(first)).isEqualTo(quarter);
		assertThat(Quarter.of(last)).isEqualTo(quarter);
		assertThat(quarter).hasToString(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2023", "2023-Q0", "2023-Q5", "2023Q1", "23-Q1", "2023-q1", " 2023-Q1", "2023-Q1 " })
	void refusesOtherNotations(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Quarter.parse(text));
	}

	@Test
	void refusesAFifthQuarter() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Quarter(2023, 5));
	}

	@Test
	void isCountedAcrossYears() {
		Quarter quarter = Quarter.parse("2023-Q3");

		assertThat(quarter.plus(2)).isEqualTo(Quarter.parse("2024-Q1"));
		assertThat(quarter.plus(-3)).isEqualTo(Quarter.parse("2022-Q4"));
		assertThat(quarter.until(Quarter.parse("2025-Q1"))).isEqualTo(6);
		assertThat(quarter.until(Quarter.parse("2022-Q4"))).isEqualTo(-3);
		assertThat(quarter.until(quarter)).isZero();
	}

	@Test
	void isOrderedByTime() {
		assertThat(Stream.of("2024-Q1", "2023-Q4", "2023-Q1", "2022-Q4").map(Quarter::parse).sorted())
			.extracting(Quarter::toString)
			.containsExactly("2022-Q4", "2023-Q1", "2023-Q4", "2024-Q1");
	}

}
