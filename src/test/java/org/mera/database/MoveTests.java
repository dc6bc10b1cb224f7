package org.mera.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.h2.util.DateTimeUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.mera.MeraApplication;
import org.mera.evidence.Manifests;
import org.mera.test.City;
import org.mera.test.Database;
import org.mera.test.Installation;
import org.mera.test.MiddleOfThePlan;
import org.mera.test.Postgresql;
import org.mera.test.Server;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Moves an installation in the middle of a plan from its file to PostgreSQL. */
@EnabledIfSystemProperty(named = "mera.test.database", matches = "postgresql",
		disabledReason = "Needs a PostgreSQL server: -Ppostgresql")
class MoveTests {

	private static final Set<String> MADE_BEFORE = Set.of("flyway_schema_history", "act_ge_property",
			"act_ge_schema_log", "morning_round");

	@TempDir
	private Path directory;

	private final Postgresql server = Postgresql.server();

	private String database;

	/** In the zone that the packaged jar runs in, whatever test used H2 before. */
	@BeforeAll
	static void theEmbeddedDatabaseIsInMerasZone() {
		new MeraApplication();
		DateTimeUtils.resetCalendar();
	}

	@BeforeEach
	void thePlanIsInItsMiddle() throws IOException {
		MiddleOfThePlan.copyTo(this.directory);
		this.database = this.server.createDatabase();
	}

	@AfterEach
	void theClockIsBack() {
		ClockUtil.reset();
	}

	@Test
	void everythingIsMovedAndGoesOnWhereItStood() throws IOException {
		byte[] file = Files.readAllBytes(this.directory.resolve("mera.mv.db"));

		move("mera.mv.db");

		assertThat(this.directory.resolve("mera.mv.db")).hasBinaryContent(file);
		Map<String, List<String>> moved = content();
		assertThat(moved.keySet()).isEqualTo(MiddleOfThePlan.content().keySet());
		MiddleOfThePlan.content().forEach((table, rows) -> {
			if (!table.equals("flyway_schema_history")) {
				assertThat(moved.get(table)).as(table).isEqualTo(rows);
			}
		});
		try (ConfigurableApplicationContext mera = Installation.start(false, target())) {
			assertGoesOn(mera);
		}
	}

	@Test
	void aSecondMoveToTheSameDatabaseIsRefused() {
		move("mera");
		Map<String, List<String>> moved = content();

		assertThatExceptionOfType(DatabaseProblem.class).isThrownBy(() -> move("mera"))
			.withMessageContaining("holds something already");

		assertThat(content()).isEqualTo(moved);
	}

	@Test
	void whatCannotBeMovedLeavesNothingHalfDoneAndCanBeTriedAgain() throws SQLException {
		String zeroCharacter = "update evidence_piece set title = 'a' || char(0) where id = 1";
		onTheOldOne(zeroCharacter);

		assertThatExceptionOfType(DatabaseProblem.class).isThrownBy(() -> move("mera"))
			.withMessageContaining("evidence_piece");

		assertThat(content().entrySet()).filteredOn((table) -> !table.getValue().isEmpty())
			.extracting(Map.Entry::getKey)
			.allMatch(MADE_BEFORE::contains);
		onTheOldOne("update evidence_piece set title = 'whole' where id = 1");
		move("mera");
		assertThat(content().get("evidence_piece").toString()).contains("whole");
	}

	@Test
	void aDatabaseOfAnotherVersionIsRefused() throws SQLException {
		onTheOldOne("delete from \"flyway_schema_history\" where \"installed_rank\" = 2");

		assertThatExceptionOfType(DatabaseProblem.class).isThrownBy(() -> move("mera"))
			.withMessageContaining("another version");
		assertThat(content().get("act_ru_task")).isEmpty();
	}

	@Test
	void aDatabaseOnWhichMeraRunsIsRefused() throws SQLException {
		String file = this.directory.resolve("mera.mv.db").toString();
		List<String> command = new ArrayList<>(List.of("move-from", file));
		command.addAll(target());
		try (Connection mera = old().open("");
				Server move = Server.start(this.directory, "is not needed", command.toArray(String[]::new))) {

			assertThat(move.end()).isOne();

			assertThat(move.output()).contains("mera.mv.db is in use").doesNotContain("\tat ");
			assertThat(mera.isValid(1)).isTrue();
			assertThat(content()).isEmpty();
		}
	}

	@Test
	void aDatabaseThatIsNotThereIsRefusedAndNotMade() {
		assertThatExceptionOfType(DatabaseProblem.class).isThrownBy(() -> move("nowhere"))
			.withMessageContaining("nowhere.mv.db");
		assertThat(this.directory.resolve("nowhere.mv.db")).doesNotExist();
	}

	private static void assertGoesOn(ConfigurableApplicationContext mera) {
		assertThat(mera.getBean(RepositoryService.class).createProcessDefinitionQuery().list())
			.extracting(ProcessDefinition::getVersion)
			.containsOnly(1);
		IdentityService identity = mera.getBean(IdentityService.class);
		assertThat(identity.checkPassword(MiddleOfThePlan.OFFICER, MiddleOfThePlan.PASSWORD)).isTrue();
		assertThat(identity.createGroupQuery().groupMember(MiddleOfThePlan.OFFICER).list()).hasSize(1);
		City city = mera.getBean(City.class).at("2023-07-03T09:00").runDueJobs();
		assertThat(city.tasks("Task_DecideOnOverdueStep")).hasSize(1);
		// With a new piece of evidence, whose number must be free.
		city.complete("Task_ApproveProgramme", Map.of("decision", "approve")).runDueJobs();
		assertThat(city.tasks("Task_ScheduleWorkshop")).hasSize(5);
		assertThat(mera.getBean(Manifests.class).problems(MiddleOfThePlan.PLAN + ".community-workshops")).isEmpty();
	}

	private void move(String file) {
		List<String> arguments = new ArrayList<>(List.of("move-from", this.directory.resolve(file).toString()));
		arguments.addAll(target());
		MeraApplication.main(arguments.toArray(String[]::new));
	}

	private List<String> target() {
		return List.of("--spring.datasource.url=" + this.server.url(this.database),
				"--spring.datasource.username=" + this.server.user(),
				"--spring.datasource.password=" + this.server.password(),
				"--spring.datasource.hikari.maximum-pool-size=5");
	}

	private Map<String, List<String>> content() {
		return Database.content(new JdbcTemplate(new DriverManagerDataSource(this.server.url(this.database),
				this.server.user(), this.server.password())));
	}

	private void onTheOldOne(String sql) throws SQLException {
		try (Connection connection = old().open(""); Statement statement = connection.createStatement()) {
			assertThat(statement.executeUpdate(sql)).isOne();
		}
	}

	private EmbeddedDatabase old() {
		return EmbeddedDatabase.in(this.directory.resolve("mera").toString(), "mera", "");
	}

}
