package org.mera.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mera.MeraApplication;
import org.mera.evidence.Manifests;
import org.mera.test.City;
import org.mera.test.Database;
import org.mera.test.Installation;
import org.mera.test.MiddleOfThePlan;
import org.mera.test.Outside.Answer;
import org.mera.test.Outside;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Backs Mera up while it runs in the middle of a plan, restores it, and goes on. */
class BackupTests {

	private static final String WORKSHOPS = MiddleOfThePlan.PLAN + ".community-workshops";

	private static final String PROGRAMME = WORKSHOPS + ".develop-programme";

	/** Each is one transaction of the domain and the engine. */
	private static final String DELAYS = "select count(*) from delay_statement";

	private static final String DELAYS_IN_HISTORY = "select count(*) from act_hi_procinst "
			+ "where proc_def_key_ = 'explain-delay' and end_time_ is not null";

	@TempDir
	private Path directory;

	@TempDir
	private Path empty;

	@BeforeEach
	void thePlanIsInItsMiddle() throws IOException {
		MiddleOfThePlan.copyTo(this.directory);
	}

	@AfterEach
	void theClockIsBack() {
		ClockUtil.reset();
	}

	@Test
	void whatIsBackedUpWhileOfficersWorkIsOfOneMomentAndGoesOn() throws Exception {
		try (ConfigurableApplicationContext mera = start(this.directory)) {
			City city = mera.getBean(City.class).at("2023-05-10T09:00");
			assertTellsTheAdministratorThatThereIsNone(mera, city);
			Map<String, List<String>> content = Database.content(mera);
			assertThat(restored(backUp(mera))).isEqualTo(content);

			city.at("2023-05-11T09:00");
			Path busy = backUpWhileOfficersWork(mera);
			city.at("2023-05-12T09:00");
			Path last = backUp(mera);
			assertThat(last.getParent()).isDirectoryContaining((file) -> file.equals(busy));
			assertThat(last.getParent().toFile().list()).hasSize(2);
			MeraApplication.main("restore", busy.toString(),
					"--spring.datasource.url=" + Installation.address(this.empty));
		}

		try (ConfigurableApplicationContext mera = start(this.empty)) {
			assertIsOfOneMoment(mera);
			assertGoesOn(mera);
		}
	}

	private ConfigurableApplicationContext start(Path directory) {
		return Installation.start(false,
				List.of("--spring.datasource.url=" + Installation.address(directory),
						"--mera.backup.directory=" + this.directory.resolve("backups"), "--mera.backup.keep=2",
						"--mera.backup.at=" + LocalTime.now().minusHours(2),
						"--mera.notification.outbox=" + this.directory.resolve("outbox")));
	}

	private Path backUp(ConfigurableApplicationContext mera) {
		int port = mera.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
		Answer answer = Outside.user(port, "admin", Installation.PASSWORD).post("/backups", "{}");
		assertThat(answer.status()).as(answer.body()).isEqualTo(201);
		assertThat(answer.json().path("bytes").asLong()).isPositive();
		return Path.of(answer.json().path("file").asText());
	}

	private Path backUpWhileOfficersWork(ConfigurableApplicationContext mera) throws Exception {
		JdbcTemplate jdbc = mera.getBean(JdbcTemplate.class);
		try (Officers officers = new Officers(mera, PROGRAMME)) {
			Awaitility.await("officers are at work").until(() -> count(jdbc, DELAYS) > 5);
			Path backup = backUp(mera);
			int delays = count(jdbc, DELAYS);
			Awaitility.await("officers went on").until(() -> count(jdbc, DELAYS) > delays);
			return backup;
		}
	}

	private Map<String, List<String>> restored(Path backup) throws IOException, SQLException {
		EmbeddedDatabase other = EmbeddedDatabase.in(this.directory.resolve("other/mera").toString(), "mera", "");
		new Restore(other).from(backup.toString());
		try (Connection connection = other.open("")) {
			return Database.content(new JdbcTemplate(new SingleConnectionDataSource(connection, true)));
		}
	}

	private void assertTellsTheAdministratorThatThereIsNone(ConfigurableApplicationContext mera, City city)
			throws IOException {
		IdentityService identity = mera.getBean(IdentityService.class);
		User administrator = identity.createUserQuery().userId("admin").singleResult();
		administrator.setEmail("admin@example.org");
		identity.saveUser(administrator);
		Path inTheWay = Files.writeString(this.directory.resolve("backups"), "in the way");

		mera.getBean(NightlyBackup.class).run();
		city.until("2023-05-10T09:06");

		try (Stream<Path> mails = Files.list(this.directory.resolve("outbox"))) {
			assertThat(mails).anySatisfy((mail) -> assertThat(mail).content()
				.contains("Subject: No backup: the last attempt failed", "on 10 May 2023, 09:00 could not",
						"There is no backup"));
		}
		int port = mera.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
		assertThat(Outside.stranger(port).get("/actuator/health").status()).isEqualTo(503);
		assertThat(Outside.user(port, "admin", Installation.PASSWORD).get("/actuator/prometheus").body())
			.contains("mera_backup_failed 1.0", "mera_backup_last_timestamp_seconds 0.0");
		Files.delete(inTheWay);
		backUp(mera);
		assertThat(Outside.stranger(port).get("/actuator/health").status()).isEqualTo(200);
		Files.delete(this.directory.resolve("backups/mera-2023-05-10T09-06-00.sql.gz"));
	}

	private static void assertIsOfOneMoment(ConfigurableApplicationContext mera) {
		JdbcTemplate jdbc = mera.getBean(JdbcTemplate.class);
		assertThat(count(jdbc, DELAYS)).isGreaterThan(5).isEqualTo(count(jdbc, DELAYS_IN_HISTORY));
		assertThat(mera.getBean(Manifests.class).last(WORKSHOPS)).isPresent();
		assertThat(mera.getBean(Manifests.class).problems(WORKSHOPS)).isEmpty();
	}

	private static void assertGoesOn(ConfigurableApplicationContext mera) {
		assertThat(mera.getBean(RepositoryService.class).createProcessDefinitionQuery().list())
			.extracting(ProcessDefinition::getVersion)
			.containsOnly(1);
		City city = mera.getBean(City.class).at("2023-07-03T09:00").runDueJobs();
		assertThat(city.tasks("Task_DecideOnOverdueStep")).hasSize(1);
		city.complete("Task_ApproveProgramme", Map.of("decision", "approve")).runDueJobs();
		assertThat(city.tasks("Task_ScheduleWorkshop")).hasSize(5);
		assertThat(city.tasks("Task_DecideOnOverdueStep")).isEmpty();
	}

	private static int count(JdbcTemplate jdbc, String query) {
		return Objects.requireNonNull(jdbc.queryForObject(query, Integer.class));
	}

}
