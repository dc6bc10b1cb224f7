package org.mera.faults;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.mera.MeraApplication;
import org.mera.actionplan.ActionPlans;
import org.mera.progress.ManyMeasures;
import org.mera.test.City;
import org.mera.test.People;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A town at work, from which the faults begin: a plan with many measures, people in every
 * group, a survey that is open. Its clock stands on 9 January 2023, 9:00.
 */
final class Town {

	static final String PASSWORD = People.PASSWORD;

	static final String BEGIN = "2023-01-09T09:00:00";

	static final String SURVEY = "faults";

	/** Log-ins by group. */
	private static final Map<String, String> PEOPLE = Map.of("amina", "information-department", "jelena",
			"general-administration", "lejla", "secondary-schools", "adnan", "media", "sanela", "coordinators",
			"fikret", "managers", "zorana", "city-council");

	private Town() {
	}

	/**
	 * Fills an empty database.
	 * @param measures how many, half of them with workshops, half with videos
	 */
	static void prepare(Store store, int measures) {
		prepare(store, 1, measures);
	}

	/** Fills an empty database with several plans. */
	static void prepare(Store store, int plans, int measures) {
		try (ConfigurableApplicationContext mera = start(store)) {
			hire(mera.getBean(IdentityService.class));
			City city = mera.getBean(City.class);
			for (int plan = 1; plan <= plans; plan++) {
				city.at("2022-12-12T09:00").as("sanela", "coordinators");
				mera.getBean(ActionPlans.class).load(ManyMeasures.plan("plan-" + plan, measures));
				city.start("action-plan", Map.of("plan", "plan-" + plan, "asPrinted", "printed"));
			}
			city.as(null).until(BEGIN);
			openSurvey(mera.getBean(JdbcTemplate.class));
		}
		finally {
			ClockUtil.reset();
		}
	}

	private static void hire(IdentityService identity) {
		PEOPLE.forEach((person, group) -> {
			User user = identity.newUser(person);
			user.setPassword(PASSWORD);
			user.setEmail(person + "@example.org");
			identity.saveUser(user);
			identity.createMembership(person, group);
		});
	}

	private static void openSurvey(JdbcTemplate jdbc) {
		jdbc.update("insert into survey (id, status, opened_at, version) values (?, 'OPEN', current_timestamp, 0)",
				SURVEY);
		jdbc.update("insert into survey_question values (?, 0, 'Satisfied?')", SURVEY);
		jdbc.update("insert into survey_choice values (?, 0, 0, 'Yes')", SURVEY);
	}

	/** Nothing happens by itself yet. */
	private static ConfigurableApplicationContext start(Store store) {
		Path data = store.directory().resolve("data");
		List<String> settings = new ArrayList<>(store.settings());
		settings.addAll(List.of("--server.port=0", "--mera.administrator.password=" + PASSWORD,
				"--camunda.bpm.job-execution.enabled=false", "--mera.notification.outbox=" + data.resolve("outbox")));
		if (store instanceof FileStore) {
			settings.add("--spring.datasource.url=jdbc:h2:file:" + data.resolve("mera").toAbsolutePath()
					+ ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
		}
		return new SpringApplicationBuilder(MeraApplication.class, City.class)
			.initializers((context) -> context.getBeanFactory().registerSingleton("testTypes", new TestTypes()))
			.run(settings.toArray(String[]::new));
	}

	/** Keeps the tests' own components out, which are on the same class path. */
	private static final class TestTypes extends TypeExcludeFilter {

		@Override
		public boolean match(MetadataReader type, MetadataReaderFactory factory) {
			return type.getAnnotationMetadata().isAnnotated(TestComponent.class.getName())
					|| type.getAnnotationMetadata().isAnnotated(TestConfiguration.class.getName());
		}

	}

}
