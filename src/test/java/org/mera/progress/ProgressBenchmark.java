package org.mera.progress;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.mera.actionplan.ActionPlans;
import org.mera.test.City;
import org.mera.test.ProcessTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long 300 running measures take to be shown: read, put into words and written as
 * JSON. Not part of the test suite, as its name ends otherwise; run it with
 * {@code ./mvnw -Dtest=ProgressBenchmark test}.
 */
@ProcessTest
class ProgressBenchmark {

	private static final int MEASURES = 300;

	/** A plan's file cannot be longer. */
	private static final int PLANS = 10;

	private static final int ROUNDS = 15;

	@Autowired
	private City city;

	@Autowired
	private Progress progress;

	@Autowired
	private ActionPlans plans;

	@Autowired
	private ObjectMapper json;

	@Test
	void threeHundredRunningMeasuresShowInUnderASecond() throws Exception {
		this.city.at("2022-12-12T09:00").as("sanela", "coordinators");
		for (int number = 1; number <= PLANS; number++) {
			String plan = "many-measures-" + number;
			this.plans.load(ManyMeasures.plan(plan, MEASURES / PLANS));
			this.city.start("action-plan", Map.of("plan", plan, "asPrinted", "printed"));
		}
		this.city.as(null).until("2023-06-15T12:00");

		long[] nanoseconds = new long[ROUNDS];
		int length = 0;
		for (int round = 0; round < ROUNDS; round++) {
			long begin = System.nanoTime();
			length = this.json.writeValueAsBytes(this.progress.of(List.of("coordinators"))).length;
			nanoseconds[round] = System.nanoTime() - begin;
		}

		Duration first = Duration.ofNanos(nanoseconds[0]);
		Arrays.sort(nanoseconds);
		Duration median = Duration.ofNanos(nanoseconds[ROUNDS / 2]);
		System.out.printf("%d running measures, %d kB of JSON: first %d ms, median %d ms%n", MEASURES, length / 1024,
				first.toMillis(), median.toMillis());
		assertThat(median).isLessThan(Duration.ofSeconds(1));
	}

}
