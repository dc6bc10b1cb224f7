package org.mera.workshop;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mera.actionplan.Range;
import org.mera.workflow.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ProgrammeDraftTests {

	private static final Instant NOW = Instant.parse("2023-02-16T09:00:00Z");

	@ParameterizedTest
	@ValueSource(ints = { 180, 240, 300 })
	void takesAnAgendaWithinTheHours(int minutes) {
		ProgrammeDraft draft = draft(minutes);

		assertThat(draft.length()).isEqualTo(Duration.ofMinutes(minutes));
	}

	@ParameterizedTest
	@ValueSource(ints = { 179, 301 })
	void refusesAnAgendaOutsideTheHours(int minutes) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> draft(minutes))
			.satisfies((violation) -> assertThat(violation.problems()).singleElement().satisfies((problem) -> {
				assertThat(problem.field()).isEqualTo("agenda");
				assertThat(problem.getCode()).isEqualTo("programme.length");
				assertThat(problem.getArguments()).containsExactly(3, 5, (minutes == 179) ? "2:59" : "5:01");
			}));
	}

	@Test
	void countsBreaksAsItemsOfTheAgenda() {
		ProgrammeDraft draft = draft(
				List.of(new AgendaItem("Budget", 90), new AgendaItem("Break", 30), new AgendaItem("Petitions", 60)));

		assertThat(draft.length()).isEqualTo(Duration.ofHours(3));
	}

	@Test
	void refusesAnEmptyAgenda() {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> draft(List.of()))
			.withMessage("agenda: programme.length");
	}

	@Test
	void isDecidedOnOnce() {
		ProgrammeDraft draft = draft(200);
		draft.refuse("Too dry", "coordinator", NOW);

		assertThat(draft.isApproved()).isFalse();
		assertThat(draft.decision()).isEqualTo(new Decision(false, "Too dry", "coordinator", NOW));
		assertThatIllegalStateException().isThrownBy(() -> draft.approve("coordinator", NOW));
	}

	private static ProgrammeDraft draft(int minutes) {
		return draft(List.of(new AgendaItem("Consultation", 100), new AgendaItem("Exercise", minutes - 100)));
	}

	private static ProgrammeDraft draft(List<AgendaItem> agenda) {
		return new ProgrammeDraft("measure", 1, "Open government", "Goals", agenda, new Range(3, 5), "officer", NOW);
	}

}
