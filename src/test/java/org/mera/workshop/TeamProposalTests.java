package org.mera.workshop;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.mera.workflow.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class TeamProposalTests {

	private static final Instant NOW = Instant.parse("2023-01-16T09:00:00Z");

	private static final TeamMember AMINA = new TeamMember("Amina", "information", "head");

	private static final TeamMember MARKO = new TeamMember("Marko", "administration", "trainer");

	private final Map<String, String> departments = new LinkedHashMap<>(
			Map.of("information", "Department of Information", "administration", "Department of Administration"));

	@Test
	void takesMembersFromAllDepartments() {
		TeamProposal proposal = proposal(AMINA, MARKO);

		assertThat(proposal.members()).containsExactly(AMINA, MARKO);
		assertThat(proposal.decision()).isNull();
		assertThat(proposal.isApproved()).isFalse();
	}

	@Test
	void namesTheDepartmentThatIsMissing() {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> proposal(AMINA))
			.satisfies((violation) -> assertThat(violation.problems()).singleElement().satisfies((problem) -> {
				assertThat(problem.field()).isEqualTo("members");
				assertThat(problem.getCode()).isEqualTo("team.department-missing");
				assertThat(problem.getArguments()).containsExactly("Department of Administration");
			}));
	}

	@Test
	void refusesAnEmptyTeam() {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> proposal())
			.withMessageContaining("team.department-missing");
	}

	@Test
	void refusesToNameAPersonTwice() {
		TeamMember again = new TeamMember("AMINA", "administration", "trainer");

		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> proposal(AMINA, again))
			.withMessage("members[1].name: team.named-twice");
	}

	@Test
	void keepsTheReasonOfARefusal() {
		TeamProposal proposal = proposal(AMINA, MARKO);

		proposal.refuse("No trainer", "councillor", NOW);

		assertThat(proposal.isApproved()).isFalse();
		assertThat(proposal.decision()).isEqualTo(new Decision(false, "No trainer", "councillor", NOW));
	}

	@Test
	void isDecidedOnOnce() {
		TeamProposal proposal = proposal(AMINA, MARKO);
		proposal.consent("councillor", NOW);

		assertThat(proposal.isApproved()).isTrue();
		assertThatIllegalStateException().isThrownBy(() -> proposal.refuse("Late", "councillor", NOW));
	}

	private TeamProposal proposal(TeamMember... members) {
		return new TeamProposal("measure", 1, List.of(members), this.departments, "officer", NOW);
	}

}
