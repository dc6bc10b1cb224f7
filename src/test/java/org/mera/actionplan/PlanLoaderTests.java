package org.mera.actionplan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@ExtendWith(OutputCaptureExtension.class)
class PlanLoaderTests {

	private final PlanList plans = new PlanList();

	@TempDir
	private Path directory;

	@Test
	void loadsEveryFileThatIsConfigured() throws IOException {
		write("a.yaml", SmallPlan.TEXT);
		write("b.yaml", SmallPlan.TEXT.replace("id: small-plan", "id: another-plan"));
		write("notes.txt", "no plan");

		load(pattern(), "classpath:plans/novi-pazar-2022-2023.yaml");

		assertThat(this.plans.all()).extracting(ActionPlan::id)
			.containsExactly("small-plan", "another-plan", "novi-pazar-2022-2023");
	}

	@Test
	void tellsTheErrorsOfAllFiles() throws IOException {
		write("a.yaml", SmallPlan.TEXT.replace("minimum: 5", "minimum: 11"));
		write("b.yaml", SmallPlan.TEXT.replace("role: council", "role: clerks"));

		assertThatExceptionOfType(InvalidPlanException.class).isThrownBy(() -> load(pattern()))
			.satisfies((refusal) -> assertThat(refusal.errors()).extracting(PlanError::file, PlanError::line)
				.containsExactly(tuple("a.yaml", 57), tuple("b.yaml", 9), tuple("b.yaml", 20)));
	}

	@Test
	void refusesOnePlanInTwoFiles() throws IOException {
		write("a.yaml", SmallPlan.TEXT);
		write("b.yaml", SmallPlan.TEXT);

		assertThatExceptionOfType(InvalidPlanException.class).isThrownBy(() -> load(pattern()))
			.withMessageContaining("b.yaml")
			.withMessageContaining("The plan \"small-plan\" is also in")
			.withMessageContaining("a.yaml");
	}

	@Test
	void refusesAFileThatIsNotThere() {
		assertThatExceptionOfType(InvalidPlanException.class)
			.isThrownBy(() -> load("file:" + this.directory.resolve("missing.yaml")))
			.withMessageContaining("The file cannot be read");
	}

	@Test
	void warnsIfThereIsNoPlan(CapturedOutput output) {
		load(pattern());

		assertThat(this.plans.all()).isEmpty();
		assertThat(output).contains("No plan file at");
	}

	@Test
	void aWrongFileStopsTheStartWithAllItsErrorsAndNoStackTrace(CapturedOutput output) throws IOException {
		write("a.yaml", SmallPlan.TEXT.replace("minimum: 5", "minimum: 11").replace("role: council", "role: clerks"));
		SpringApplicationBuilder application = new SpringApplicationBuilder(Application.class)
			.web(WebApplicationType.NONE)
			.properties("spring.config.location=optional:classpath:/none/", "mera.plans=" + pattern());

		assertThatExceptionOfType(InvalidPlanException.class).isThrownBy(application::run);
		assertThat(output).contains("APPLICATION FAILED TO START")
			.contains("The action plan cannot be used. There are 3 errors:")
			.contains("  - a.yaml, line 57, column 18 (measures[0].steps[1].minimum): The minimum (11) is greater than "
					+ "the target (10).")
			.contains("Correct the plan file at the places named and start again.")
			.doesNotContain("\tat ");
	}

	@Test
	void theShippedPlanAndSerbiasHolidaysAreTheDefault() {
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Application.class)
			.web(WebApplicationType.NONE)
			.properties("spring.config.location=optional:classpath:/none/")
			.run()) {
			assertThat(context.getBean(ActionPlans.class).all()).extracting(ActionPlan::id)
				.containsExactly("novi-pazar-2022-2023");
			assertThat(context.getBean(ActionPlanProperties.class))
				.isEqualTo(new ActionPlanProperties(List.of("classpath:plans/*.yaml"), "rs", Set.of()));
			assertThat(context.getBean(WorkingDays.class).isWorkingDay(LocalDate.of(2023, 2, 15))).isFalse();
		}
	}

	private void write(String name, String text) throws IOException {
		Files.writeString(this.directory.resolve(name), text);
	}

	private String pattern() {
		return "file:" + this.directory + "/*.yaml";
	}

	private void load(String... locations) {
		ActionPlanProperties properties = new ActionPlanProperties(List.of(locations), "rs", Set.of());
		new PlanLoader(this.plans, properties, new PathMatchingResourcePatternResolver()).afterSingletonsInstantiated();
	}

	/** Reads the files and keeps the plans in their order. */
	static class PlanList implements ActionPlans {

		private final List<ActionPlan> plans = new ArrayList<>();

		@Override
		public List<ActionPlan> all() {
			return this.plans;
		}

		@Override
		public ActionPlan get(String id) {
			return this.plans.stream().filter((plan) -> plan.id().equals(id)).findFirst().orElseThrow();
		}

		@Override
		public ActionPlan get(String id, @Nullable String sha256) {
			return get(id);
		}

		@Override
		public String sha256(String id) {
			throw new UnsupportedOperationException();
		}

		@Override
		public ActionPlan load(Resource file) {
			ActionPlan plan = new PlanReader(null).read(PlanFile.of(file));
			this.plans.add(plan);
			return plan;
		}

	}

	@Configuration(proxyBeanMethods = false)
	@Import({ ActionPlanConfiguration.class, PlanLoader.class, PlanList.class, WorkingDays.class })
	static class Application {

	}

}
