package org.mera.access;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mera.test.HttpTest;
import org.mera.test.Outside.Answer;
import org.mera.test.Outside;
import org.mera.test.People;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Chooses passwords at every door. */
@HttpTest
class PasswordRulesTests {

	private static final String WORDS = "Password: must have at least 15 characters, must not contain the log-in";

	@Autowired
	private People people;

	@Autowired
	private IdentityService identity;

	@LocalServerPort
	private int port;

	@Test
	void theReadmesExampleIsAPasswordThatIsTaken() throws Exception {
		Matcher example = Pattern.compile("MERA_ADMINISTRATOR_PASSWORD='([^']+)'")
			.matcher(Files.readString(Path.of("README.md")));
		User administrator = new UserEntity("admin");

		assertThat(example.results().map((found) -> found.group(1))).isNotEmpty()
			.allMatch((password) -> new LongPasswords().getRules()
				.stream()
				.allMatch((rule) -> rule.execute(password, administrator)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "short", "fourteen chars", "amina and her cat", "passwordpassword", "1234567890123456",
			"qwertyuiopasdfghjkl", "aaaaaaaaaaaaaaaaaaaa", "mera mera mera mera", "camundacamundacamunda" })
	void weakPasswordsAreRefusedInWords(String password) {
		Answer answer = admin().post("/engine-rest/user/create", """
				{"profile": {"id": "amina", "firstName": "A", "lastName": "H"}, "credentials": {"password": "%s"}}"""
			.formatted(password));

		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.json().path("message").asText()).startsWith(WORDS);
		assertThat(answer.body()).doesNotContain(password + "\"");
		assertThat(this.identity.createUserQuery().userId("amina").count()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "tri kilometra do reke", "nema velikih slova ovde", "Ćuprija na Raški 1912!" })
	void longPasswordsNeedNoSpecialSigns(String password) {
		String login = this.people.in("media");

		assertThat(change(admin(), "/engine-rest/user/" + login, password).status()).isEqualTo(204);

		assertThat(this.identity.checkPassword(login, password)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "/engine-rest/user/", "/camunda/api/engine/engine/default/user/" })
	void theOwnPasswordIsChangedByTheSameRules(String door) {
		String login = this.people.in("media");
		Outside officer = door.startsWith("/engine-rest") ? Outside.user(this.port, login, People.PASSWORD)
				: Outside.stranger(this.port);
		if (!door.startsWith("/engine-rest")) {
			officer.logIn("tasklist", login, People.PASSWORD);
			officer.get("/camunda/app/tasklist/default/");
		}

		Answer weak = change(officer, door + login, "1234567890123456");

		assertThat(weak.status()).isEqualTo(400);
		assertThat(weak.body()).contains(WORDS);
		assertThat(change(officer, door + login, "a plan of three rivers").status()).isEqualTo(204);
		assertThat(this.identity.checkPassword(login, "a plan of three rivers")).isTrue();
	}

	@Test
	void theWebappsShowEachRule() {
		Answer checked = admin().post("/engine-rest/identity/password-policy",
				"{\"password\": \"1234567890123456\", \"profile\": {\"id\": \"x\"}}");

		assertThat(checked.json().path("valid").asBoolean()).isFalse();
		assertThat(checked.body()).contains("It must not be easy to guess", "\"minLength\":\"15\"");
	}

	private Outside admin() {
		return Outside.user(this.port, this.people.in("camunda-admin"), People.PASSWORD);
	}

	private static Answer change(Outside who, String user, String password) {
		String body = "{\"password\": \"%s\", \"authenticatedUserPassword\": \"%s\"}".formatted(password,
				People.PASSWORD);
		return user.startsWith("/engine-rest") ? who.ask("PUT", user + "/credentials", body, "*/*")
				: who.askWith("PUT", user + "/credentials", body, "X-XSRF-TOKEN", who.token("XSRF-TOKEN"));
	}

}
