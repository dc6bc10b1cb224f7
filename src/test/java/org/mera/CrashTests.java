package org.mera;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.assertj.core.api.ThrowingConsumer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mera.test.Outside;
import org.mera.test.Outside.Answer;
import org.mera.test.Server;

import static org.assertj.core.api.Assertions.assertThat;

/** Ends Mera without warning as soon as it has said that something is done. */
class CrashTests {

	private static final String PASSWORD = "withstands a crash";

	private static final int ANSWERS = 25;

	private static final String DONE = """
			{"variables": {%s}}
			""";

	private static final String TEAM = """
			"members": {"type": "Json", "value": "[
				{\\"name\\": \\"Amina\\", \\"department\\": \\"information-department\\", \\"role\\": \\"Leads\\"},
				{\\"name\\": \\"Senad\\", \\"department\\": \\"general-administration\\", \\"role\\": \\"Knows\\"}]"}
			""".replaceAll("\\s*\\n\\s*", "");

	private static final String REFUSAL = """
			"decision": {"value": "refuse"}, "reason": {"value": "Nobody from the north"}
			""";

	/** Headers that a browser might send. */
	private static final String[] TELLTALES = { "User-Agent", "TelltaleBrowser/7", "Cookie", "JSESSIONID=telltale",
			"Referer", "https://telltale.example/", "Accept-Language", "telltale", "X-Forwarded-For", "telltale" };

	@TempDir
	private Path directory;

	private Outside admin;

	@Test
	void whatWasAcknowledgedAndEveryAnswerThatWasThankedForIsThereAfterACrash() throws Exception {
		try (Server mera = start()) {
			startPlan();
			complete(task("Task_ProposeTeam"), TEAM);
			mera.kill();
		}
		asOwnerOfTheData(CrashTests::openSurvey);

		try (Server mera = start()) {
			assertThat(open()).contains("Task_ConsentTeam").doesNotContain("Task_ProposeTeam");
			assertThat(shown(task("Task_ConsentTeam"))).contains("Senad");

			complete(task("Task_ConsentTeam"), REFUSAL);
			answerSurvey(mera);
			mera.kill();
			assertThat(mera.output()).contains("Tomcat started on port").doesNotContain("/survey/crash");
		}
		assertThat(written()).hasSizeGreaterThan(1).noneMatch((file) -> file.toLowerCase().contains("telltale"));
		asOwnerOfTheData(CrashTests::assertEveryAnswerIsStored);

		try (Server mera = start()) {
			assertThat(open()).contains("Task_ProposeTeam").doesNotContain("Task_ConsentTeam");
			assertThat(shown(task("Task_ProposeTeam"))).contains("Nobody from the north");
		}
	}

	private static void openSurvey(Statement database) throws SQLException {
		database.execute("insert into survey (id, status, opened_at, version) "
				+ "values ('crash', 'OPEN', current_timestamp, 0)");
		database.execute("insert into survey_question values ('crash', 0, 'Satisfied?')");
		database.execute("insert into survey_choice values ('crash', 0, 0, 'Yes')");
	}

	private static void answerSurvey(Server mera) {
		Outside pupil = Outside.stranger(mera.port());
		for (int answer = 0; answer < ANSWERS; answer++) {
			assertThat(pupil.sendForm("/survey/crash?telltale-query", "q0=0", TELLTALES).status()).isEqualTo(302);
		}
	}

	private static void assertEveryAnswerIsStored(Statement database) throws SQLException {
		ResultSet stored = database
			.executeQuery("select slips, answers from answer_batch join answer_count on id = batch_id");
		assertThat(stored.next()).isTrue();
		assertThat(stored.getInt("slips")).isEqualTo(ANSWERS);
		assertThat(stored.getInt("answers")).isEqualTo(ANSWERS);
	}

	/**
	 * Everything that is on the disk: database, logs, and whatever else there might be.
	 */
	private List<String> written() throws IOException {
		try (Stream<Path> files = Files.walk(this.directory)) {
			List<String> contents = new ArrayList<>();
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				contents.add(Files.readString(file, StandardCharsets.ISO_8859_1));
			}
			return contents;
		}
	}

	private void asOwnerOfTheData(ThrowingConsumer<Statement> owner) throws Exception {
		String file = this.directory.resolve("data/mera").toAbsolutePath().toString();
		try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + file, "mera", "");
				Statement statement = connection.createStatement()) {
			owner.accept(statement);
		}
	}

	private Server start() {
		Server mera = Server.start(this.directory, PASSWORD);
		this.admin = Outside.user(mera.port(), "admin", PASSWORD);
		return mera;
	}

	/** In the first quarter that is offered, so that its first step opens at once. */
	private void startPlan() {
		String process = "/engine-rest/process-definition/key/action-plan";
		JsonNode form = this.admin.get(process + "/deployed-start-form").json();
		String begin = StreamSupport.stream(form.path("components").spliterator(), false)
			.filter((component) -> component.path("key").asText().equals("begin"))
			.map((component) -> component.at("/values/0/value").asText())
			.findFirst()
			.orElseThrow();
		String plan = """
				"plan": {"value": "novi-pazar-2022-2023"}, "asPrinted": {"value": "moved"}, "begin": {"value": "%s"}
				""".formatted(begin);
		Answer answer = this.admin.post(process + "/submit-form", DONE.formatted(plan));
		assertThat(answer.status()).as(answer.body()).isEqualTo(200);
	}

	/** The id of the task with this key, once it is there. */
	private String task(String key) {
		return Awaitility.await(key)
			.atMost(Duration.ofMinutes(2))
			.until(() -> this.admin.get("/engine-rest/task?taskDefinitionKey=" + key).each("id"),
					(found) -> found.size() == 1)
			.get(0);
	}

	private List<String> open() {
		return this.admin.get("/engine-rest/task").each("taskDefinitionKey");
	}

	private String shown(String task) {
		return this.admin.get("/engine-rest/task/" + task + "/form-variables?deserializeValues=false").body();
	}

	private void complete(String task, String fields) {
		Answer answer = this.admin.post("/engine-rest/task/" + task + "/submit-form", DONE.formatted(fields));
		assertThat(answer.status()).as(answer.body()).isEqualTo(204);
	}

}
