package org.mera.measure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mera.actionplan.ActionPlan;
import org.mera.actionplan.ActionPlans;
import org.mera.actionplan.DeadlinePolicy;
import org.mera.actionplan.Measure;
import org.mera.actionplan.Quarter;
import org.mera.actionplan.Step;
import org.mera.measure.PlanExecution.Status;
import org.mera.workflow.RuleViolation;
import org.mera.test.RepositoryTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.Resource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RepositoryTest
@Import({ PlanExecutions.class, DueDates.class })
class PlanExecutionsRepositoryTests {

	@Autowired
	private PlanExecutions plans;

	@Autowired
	private StepExecutionRepository steps;

	@Autowired
	private TestEntityManager entities;

	@Autowired
	private TownClock clock;

	private final ExecutorService people = Executors.newFixedThreadPool(2);

	@AfterEach
	void everybodyGoesHome() {
		this.people.shutdownNow();
	}

	@BeforeEach
	void beforeThePlanBegins() {
		this.clock.now = Instant.parse("2022-12-01T08:00:00Z");
		this.clock.meeting = null;
		this.clock.met.remove();
	}

	@Test
	void setsUpTheMeasuresAndStepsAsPrinted() {
		PlanExecution started = this.plans.start("plan-a", null, "mina");

		this.entities.flush();
		this.entities.clear();
		assertThat(started.id()).isEqualTo("plan-a.2023-Q1");
		assertThat(this.plans.get("plan-a.2023-Q1").startedAt()).isEqualTo(this.clock.now);
		assertThat(this.plans.goesOn("plan-a.2023-Q1")).isTrue();
		StepExecution step = this.steps.findById("plan-a.2023-Q1.only.one").orElseThrow();
		assertThat(step.start()).isEqualTo("2023-01-01");
		assertThat(step.due()).isEqualTo("2023-03-31");
	}

	@Test
	void movesEveryDateByWholeQuarters() {
		PlanExecution started = this.plans.start("plan-a", Quarter.parse("2024-Q3"), "mina");

		assertThat(started.quartersMoved()).isEqualTo(6);
		assertThat(this.plans.planOf(started.id()).end()).isEqualTo("2025-06-30");
		assertThat(this.steps.findById("plan-a.2024-Q3.only.one").orElseThrow().due()).isEqualTo("2024-09-30");
	}

	@Test
	void refusesAPlanThatHasEndedAsPrinted() {
		this.clock.now = Instant.parse("2023-12-31T23:00:00Z");

		assertThatRefusal(() -> this.plans.start("plan-a", null, "mina"), "asPrinted: plan.over-as-printed");
	}

	@Test
	void refusesAPlanThatWouldHaveEndedThoughItIsMoved() {
		this.clock.now = Instant.parse("2023-12-31T23:00:00Z");

		assertThatRefusal(() -> this.plans.start("plan-a", Quarter.parse("2023-Q1"), "mina"), "begin: plan.over");
	}

	@Test
	void startsAPlanInItsLastSecond() {
		this.clock.now = Instant.parse("2023-12-31T22:59:59Z");

		assertThat(this.plans.start("plan-a", null, "mina").status()).isEqualTo(Status.RUNNING);
	}

	@Test
	void refusesAPlanThatRunsForThePeriod() {
		this.plans.start("plan-a", null, "mina");

		assertThatRefusal(() -> this.plans.start("plan-a", Quarter.parse("2023-Q1"), "emir"), "plan: plan.running");
	}

	@Test
	void startsACancelledPlanAgainUnderAnIdOfItsOwn() {
		this.plans.start("plan-a", null, "mina");
		this.plans.cancel("plan-a.2023-Q1");

		PlanExecution again = this.plans.start("plan-a", null, "mina");

		assertThat(again.id()).isEqualTo("plan-a.2023-Q1.r2");
		assertThat(this.plans.get("plan-a.2023-Q1").status()).isEqualTo(Status.CANCELLED);
	}

	@Test
	void aPlanThatWasCarriedOutIsNotCancelled() {
		this.plans.start("plan-a", null, "mina");
		this.plans.complete("plan-a.2023-Q1");

		this.plans.cancel("plan-a.2023-Q1");

		assertThat(this.plans.get("plan-a.2023-Q1").status()).isEqualTo(Status.COMPLETED);
	}

	@Test
	void cancellingWhatWasNeverAPlanDoesNoHarm() {
		this.plans.cancel("something else");

		assertThat(this.plans.isStarted("plan-a")).isFalse();
	}

	@Test
	void offersTheQuartersFromWhichSomePlanWouldStillLast() {
		this.clock.now = Instant.parse("2024-05-15T08:00:00Z");

		List<Quarter> possible = this.plans.possibleBegins();

		assertThat(possible.get(0)).hasToString("2023-Q3");
		assertThat(possible.get(possible.size() - 1)).hasToString("2026-Q2");
		assertThat(possible).hasSize(12).isSorted();
	}

	@Test
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	void ofTwoWhoStartAPlanAtTheSameMomentOneDoes() throws Exception {
		// Both have seen that nobody runs the plan before either of them starts it.
		CyclicBarrier both = new CyclicBarrier(2);
		this.clock.meeting = () -> both.await(20, TimeUnit.SECONDS);

		List<Future<String>> answers = this.people
			.invokeAll(List.of(starting("plan-b", "mina"), starting("plan-b", "emir")));

		assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder("plan-b.2023-Q1",
				"plan: plan.running");
	}

	@Test
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	void whoLooksBeforeAndStartsAfterSomebodyElseTakesNothingOver() throws Exception {
		this.clock.meeting = () -> {
			this.clock.meeting = null;
			return this.people.submit(starting("plan-c", "mina")).get(20, TimeUnit.SECONDS);
		};

		assertThat(starting("plan-c", "emir").call()).isEqualTo("plan: plan.running");
		assertThat(this.plans.get("plan-c.2023-Q1").startedBy()).isEqualTo("mina");
	}

	private Callable<String> starting(String plan, String user) {
		return () -> {
			try {
				return this.plans.start(plan, null, user).id();
			}
			catch (RuleViolation ex) {
				return String.valueOf(ex.getMessage());
			}
		};
	}

	private static void assertThatRefusal(Runnable action, String problem) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(action::run).withMessage(problem);
	}

	/** A clock at which people can meet, each once. */
	static final class TownClock extends Clock {

		private Instant now = Instant.EPOCH;

		private volatile Callable<?> meeting;

		private final ThreadLocal<Boolean> met = ThreadLocal.withInitial(() -> false);

		@Override
		public ZoneId getZone() {
			return ZoneId.of("Europe/Belgrade");
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			Callable<?> meeting = this.meeting;
			if (meeting != null && !this.met.get()) {
				this.met.set(true);
				try {
					meeting.call();
				}
				catch (Exception ex) {
					throw new IllegalStateException(ex);
				}
			}
			return this.now;
		}

	}

	/** Two plans, alike but for their ids. */
	static final class TwoPlans implements ActionPlans {

		@Override
		public List<ActionPlan> all() {
			return List.of(get("plan-a"), get("plan-b"));
		}

		@Override
		public ActionPlan get(String id) {
			Step step = new Step("one", 1, "One", "A result", LocalDate.parse("2023-01-01"),
					LocalDate.parse("2023-03-31"), List.of("officers"), List.of(), null, null, List.of());
			Measure measure = new Measure("only", 1, "Only", "some-process", LocalDate.parse("2023-01-01"),
					LocalDate.parse("2023-10-01"), "Office", "", "", List.of(), "", "", "", "", List.of(),
					List.of(step), Map.of(), List.of());
			return new ActionPlan(id, "Plan", "City", "Office", "", LocalDate.parse("2022-06-01"),
					LocalDate.parse("2023-12-31"), List.of(), new DeadlinePolicy(List.of(), 5, 7), List.of(measure),
					List.of());
		}

		@Override
		public ActionPlan get(String id, @Nullable String sha256) {
			return get(id);
		}

		@Override
		public String sha256(String id) {
			return "of " + id;
		}

		@Override
		public ActionPlan load(Resource file) {
			throw new UnsupportedOperationException();
		}

	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Surroundings {

		@Bean
		TownClock clock() {
			return new TownClock();
		}

		@Bean
		ActionPlans actionPlans() {
			return new TwoPlans();
		}

	}

}
