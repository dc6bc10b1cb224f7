package org.mera.actionplan;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ActionPlanTests {

	private final ActionPlan plan = new PlanReader(null).read(SmallPlan.file(SmallPlan.TEXT));

	@Test
	void movesEveryDateByWholeQuarters() {
		ActionPlan moved = this.plan.movedBy(5);

		Measure measure = moved.measure("first-measure");
		assertThat(moved.start()).isEqualTo("2024-04-01");
		assertThat(moved.end()).isEqualTo("2025-03-31");
		assertThat(measure.start()).isEqualTo("2024-04-01");
		assertThat(measure.end()).isEqualTo("2024-12-31");
		assertThat(measure.step("one").start()).isEqualTo("2024-04-01");
		assertThat(measure.step("one").due()).isEqualTo("2024-09-30");
		assertThat(measure.step("two").start()).isEqualTo("2024-07-01");
		assertThat(measure.step("two").due()).isEqualTo("2024-12-31");
	}

	@Test
	void movesNothingButDates() {
		assertThat(this.plan.movedBy(0)).isEqualTo(this.plan);
		assertThat(this.plan.movedBy(7)).isNotEqualTo(this.plan);
		assertThat(this.plan.movedBy(7).movedBy(-7)).isEqualTo(this.plan);
	}

	@Test
	void beginsInTheQuarterOfItsFirstMeasure() {
		assertThat(this.plan.firstQuarter()).isEqualTo(Quarter.parse("2023-Q1"));
		assertThat(this.plan.movedBy(3).firstQuarter()).isEqualTo(Quarter.parse("2023-Q4"));
	}

	@ParameterizedTest
	@CsvSource({ "2023-06-30, 1, 2023-09-30", "2023-09-30, 1, 2023-12-31", "2023-12-31, 1, 2024-03-31",
			"2023-10-01, 1, 2024-01-01", "2023-01-01, -1, 2022-10-01", "2023-03-31, -1, 2022-12-31",
			// February ends on the 28th or 29th
			"2023-11-30, 1, 2024-02-29", "2022-11-30, 1, 2023-02-28", "2023-02-28, 4, 2024-02-29",
			"2024-02-29, 4, 2025-02-28", "2023-02-28, 1, 2023-05-31",
			// Not at the end of its month, and no such day in the other
			"2023-11-29, 1, 2024-02-29", "2022-11-29, 1, 2023-02-28", "2024-02-28, 1, 2024-05-28",
			"2023-01-30, 1, 2023-04-30" })
	void movesTheEndOfAMonthToTheEndOfAMonth(LocalDate day, int quarters, LocalDate moved) {
		assertThat(Quarter.moved(day, quarters)).isEqualTo(moved);
	}

	@Test
	void theFirstResponsibleGroupLeads() {
		Step step = this.plan.measure("first-measure").step("two");

		assertThat(step.lead()).isEqualTo("officers-a");
		assertThat(step.partners()).containsExactly("managers");
	}

	@Test
	void aLeadThatWorksAloneIsItsOwnPartner() {
		Step step = this.plan.measure("first-measure").step("one");

		assertThat(step.partners()).isEqualTo(List.of(step.lead()));
	}

	@Test
	void knowsNoMeasureStepOrRangeThatThePlanDoesNotGive() {
		Measure measure = this.plan.measure("first-measure");

		assertThatIllegalArgumentException().isThrownBy(() -> this.plan.measure("other"));
		assertThatIllegalArgumentException().isThrownBy(() -> measure.step("other"));
		assertThatIllegalArgumentException().isThrownBy(() -> measure.range("other"));
		assertThat(measure.list("other")).isEmpty();
	}

}
