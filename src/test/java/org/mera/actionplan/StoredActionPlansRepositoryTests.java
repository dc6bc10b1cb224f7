package org.mera.actionplan;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mera.test.RepositoryTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@RepositoryTest
@Import(StoredActionPlans.class)
@ExtendWith(OutputCaptureExtension.class)
class StoredActionPlansRepositoryTests {

	private static final Instant NOW = Instant.parse("2022-12-01T08:00:00Z");

	private static final String CHANGED = SmallPlan.TEXT.replace("title: Small plan", "title: Changed plan");

	@Autowired
	private ActionPlans plans;

	@Autowired
	private TestEntityManager entities;

	@Autowired
	private Started started;

	@Autowired
	private ChangingProcesses processes;

	@AfterEach
	void knowTheFirstProcessesAgain() {
		this.processes.become("first", SmallPlan.processes().keys());
	}

	@Test
	void keepsALoadedPlan() {
		ActionPlan loaded = this.plans.load(SmallPlan.resource(SmallPlan.TEXT));

		LoadedPlan row = row();
		assertThat(row.title()).isEqualTo("Small plan");
		assertThat(row.loadedAt()).isEqualTo(NOW);
		assertThat(row.file()).isEqualTo(SmallPlan.file(SmallPlan.TEXT));
		assertThat(row.sha256()).isEqualTo(SmallPlan.file(SmallPlan.TEXT).sha256());
		assertThat(this.plans.get("small-plan")).isEqualTo(loaded);
		assertThat(this.plans.all()).containsExactly(loaded);
	}

	@Test
	void readsAPlanOnce() {
		this.plans.load(SmallPlan.resource(SmallPlan.TEXT));

		assertThat(this.plans.get("small-plan")).isSameAs(this.plans.get("small-plan"));
	}

	@Test
	void listsPlansById() {
		this.plans.load(SmallPlan.resource(SmallPlan.TEXT));
		this.plans.load(SmallPlan.resource(SmallPlan.TEXT.replace("id: small-plan", "id: another-plan")));

		assertThat(this.plans.all()).extracting(ActionPlan::id).containsExactly("another-plan", "small-plan");
	}

	@Test
	void loadingTheSameFileAgainChangesNothing() {
		this.plans.load(SmallPlan.resource(SmallPlan.TEXT));

		ActionPlan again = this.plans.load(SmallPlan.resource("copy.yaml", SmallPlan.TEXT.replace("\n", "\r\n")));

		assertThat(again.title()).isEqualTo("Small plan");
		assertThat(row().file().name()).isEqualTo("small.yaml");
	}

	@Test
	void aChangedFileReplacesAPlanThatNobodyCarriesOut() {
		this.plans.load(SmallPlan.resource(SmallPlan.TEXT));

		ActionPlan changed = this.plans.load(SmallPlan.resource(CHANGED));

		assertThat(changed.title()).isEqualTo("Changed plan");
		assertThat(row().title()).isEqualTo("Changed plan");
		assertThat(this.plans.get("small-plan")).isEqualTo(changed);
	}

	@Test
	void aPlanThatIsCarriedOutStaysAsItIs(CapturedOutput output) {
		ActionPlan original = this.plans.load(SmallPlan.resource(SmallPlan.TEXT));
		this.started.plans().add("small-plan");

		ActionPlan kept = this.plans.load(SmallPlan.resource("changed.yaml", CHANGED));

		assertThat(kept).isEqualTo(original);
		assertThat(row().title()).isEqualTo("Small plan");
		assertThat(output).contains("WARN").contains("the changed file changed.yaml is not used");
	}

	@Test
	void aWrongFileLeavesThePlanAsItIs() {
		ActionPlan original = this.plans.load(SmallPlan.resource(SmallPlan.TEXT));

		assertThatExceptionOfType(InvalidPlanException.class).isThrownBy(
				() -> this.plans.load(SmallPlan.resource(CHANGED.replace("process: known-process", "process: x"))));
		assertThat(this.plans.get("small-plan")).isEqualTo(original);
	}

	@Test
	void aStoredPlanOutlivesItsProcess() {
		String text = SmallPlan.TEXT.replace("process: known-process", "process: removed-process");
		PlanFile file = SmallPlan.file(text);
		this.entities.persistAndFlush(new LoadedPlan(new PlanReader(null).read(file), file, NOW));

		assertThat(this.plans.get("small-plan").measures().get(0).process()).isEqualTo("removed-process");
	}

	@Test
	void aLoadedPlanIsCheckedAgainWhenTheProcessesAreOtherOnes() {
		this.plans.load(SmallPlan.resource(SmallPlan.TEXT));
		this.processes.become("second", Set.of("another-process"));

		assertThatExceptionOfType(InvalidPlanException.class)
			.isThrownBy(() -> this.plans.load(SmallPlan.resource(SmallPlan.TEXT)))
			.withMessageContaining("known-process");
	}

	@Test
	void aLoadedPlanIsCheckedOnceAgainstTheSameProcesses() {
		this.plans.load(SmallPlan.resource(SmallPlan.TEXT));
		this.processes.become("second", Set.of("known-process"));
		this.plans.load(SmallPlan.resource(SmallPlan.TEXT));
		// Who looks now, sees other ones.
		this.processes.become("second", Set.of("another-process"));

		assertThat(this.plans.load(SmallPlan.resource(SmallPlan.TEXT)).id()).isEqualTo("small-plan");
	}

	@Test
	void knowsNoOtherPlan() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.plans.get("other"));
	}

	private LoadedPlan row() {
		this.entities.flush();
		this.entities.clear();
		return this.entities.find(LoadedPlan.class, "small-plan");
	}

	/** Processes that a new release brings and takes away. */
	static final class ChangingProcesses implements KnownProcesses {

		private String edition = "first";

		private Set<String> keys = SmallPlan.processes().keys();

		void become(String edition, Set<String> keys) {
			this.edition = edition;
			this.keys = keys;
		}

		@Override
		public String edition() {
			return this.edition;
		}

		@Override
		public Set<String> keys() {
			return this.keys;
		}

		@Override
		public Set<String> stepsOf(String process) {
			return SmallPlan.processes().stepsOf(process);
		}

		@Override
		public Set<String> subjectsOf(String process) {
			return SmallPlan.processes().subjectsOf(process);
		}

	}

	/** Which plans are being carried out. */
	record Started(Set<String> plans) implements PlanUsage {

		@Override
		public boolean isStarted(String planId) {
			return this.plans.contains(planId);
		}

	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Surroundings {

		@Bean
		Clock clock() {
			return Clock.fixed(NOW, ZoneOffset.UTC);
		}

		@Bean
		ChangingProcesses knownProcesses() {
			return new ChangingProcesses();
		}

		@Bean
		Started started() {
			return new Started(new HashSet<>());
		}

	}

}
