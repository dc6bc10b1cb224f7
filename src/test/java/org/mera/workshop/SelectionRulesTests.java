package org.mera.workshop;

import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;
import org.mera.workflow.RuleViolation;
import org.mera.workshop.LocalCommunity.Readiness;
import org.mera.workshop.LocalCommunity.Settlement;

import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

/** The rules of choosing and closing that no form lets anybody come to. */
class SelectionRulesTests {

	private static final String MEASURE = "plan.community-workshops";

	private final LocalCommunity postenje = new LocalCommunity("postenje", "Postenje", Settlement.URBAN, "mixed",
			"north", Readiness.HIGH, true);

	private final WorkshopRepository repository = mock();

	private final LocalCommunities communities = mock();

	private final ClosingDecisionRepository stored = mock();

	private final Steps steps = mock();

	private final Workshops workshops = new Workshops(this.repository, mock(), this.steps, mock(), Clock.systemUTC());

	private final WorkshopGoal goal = new WorkshopGoal(this.workshops, this.steps);

	private final Selections selections = new Selections(this.communities, mock(), this.repository, Clock.systemUTC());

	private final ClosingDecisions decisions = new ClosingDecisions(this.stored, this.workshops, this.goal,
			this.selections, this.steps, new StaticMessageSource(), Clock.systemUTC());

	@Test
	void refusesACommunityThatHasItsWorkshop() {
		given(this.communities.all()).willReturn(List.of(this.postenje));
		given(this.repository.findByMeasureExecutionIdOrderByNumber(MEASURE))
			.willReturn(List.of(new Workshop(MEASURE, 1, 1, this.postenje)));

		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.selections.select(MEASURE, List.of("postenje"), "Why not", "officer"))
			.withMessage("communities: selection.not-available");
		then(this.repository).should(never()).save(any());
	}

	@Test
	void refusesACommunityThatIsNotOnTheList() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.selections.select(MEASURE, List.of("elsewhere"), "Why not", "officer"))
			.withMessage("communities: selection.not-available");
	}

	@Test
	void refusesToChooseNobody() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.selections.select(MEASURE, List.of(), "Why not", "officer"))
			.withMessage("communities: selection.empty");
	}

	@Test
	void refusesToGoOnWhenNoCommunityIsLeft() {
		given(this.communities.all()).willReturn(List.of(this.postenje));
		given(this.repository.findByMeasureExecutionIdOrderByNumber(MEASURE))
			.willReturn(List.of(new Workshop(MEASURE, 1, 1, this.postenje)));

		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.decisions.goOn(MEASURE, "officer"))
			.withMessage("decision: selection.none-left");
	}

	@Test
	void refusesToCloseBelowTheMinimum() {
		theStepWants(5, 10);

		assertThat(this.goal.progress(MEASURE)).isEqualTo(Progress.BELOW_MINIMUM);
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.decisions.closeBelowTarget(MEASURE, "Tired", "officer"))
			.withMessage("decision: selection.below-minimum");
		then(this.stored).should(never()).save(any());
	}

	@Test
	void wantsOneWorkshopWhenThePlanIsSilent() {
		theStepWants(null, null);

		assertThat(this.goal.minimum(MEASURE)).isEqualTo(1);
		assertThat(this.goal.target(MEASURE)).isEqualTo(1);
	}

	private void theStepWants(Integer minimum, Integer target) {
		StepExecution step = mock();
		given(step.minimum()).willReturn(minimum);
		given(step.target()).willReturn(target);
		given(this.steps.get(MEASURE, "hold-workshops")).willReturn(step);
	}

}
