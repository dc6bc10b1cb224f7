package org.mera.access;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.mera.test.HttpTest;
import org.mera.test.Outside;
import org.mera.test.Outside.Answer;
import org.mera.test.People;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Guesses passwords at every door. */
@HttpTest
class GuessingTests {

	private static final String LOG_IN = "/camunda/api/admin/auth/user/default/login/tasklist";

	@Autowired
	private People people;

	@Autowired
	private IdentityService identity;

	@LocalServerPort
	private int port;

	@Test
	void whoGuessesOverRestIsToldToWaitAndTheOwnerElsewhereIsNot() {
		String victim = this.people.in("media");

		List<Integer> answers = new ArrayList<>();
		for (int guess = 0; guess < 25; guess++) {
			answers.add(rest(victim, "guess " + guess, "198.51.100." + guess).status());
		}

		assertThat(answers.subList(0, 20)).containsOnly(401);
		assertThat(answers.subList(20, 25)).containsOnly(429);
		Answer right = rest(victim, People.PASSWORD, "198.51.100.200");
		assertThat(right.status()).isEqualTo(429);
		assertThat(Integer.parseInt(right.header("Retry-After"))).isBetween(1, 31);
		assertThat(right.body()).contains("Too many wrong passwords");
		assertThat(rest(victim, People.PASSWORD, "192.0.2.1").status()).isEqualTo(200);
	}

	@Test
	void whoGuessesAtTheLogInPageIsToldToWaitAndTheOwnerElsewhereIsNot() {
		String victim = this.people.in("media");
		Outside guesser = Outside.stranger(this.port);
		Outside owner = Outside.stranger(this.port);

		List<Integer> answers = new ArrayList<>();
		for (int guess = 0; guess < 22; guess++) {
			answers.add(page(guesser, victim, "guess " + guess, "198.51.101.1").status());
		}

		assertThat(answers.subList(0, 20)).containsOnly(401);
		assertThat(answers.subList(20, 22)).containsOnly(429);
		assertThat(page(owner, victim, People.PASSWORD, "192.0.2.1").status()).isEqualTo(200);
	}

	@Test
	void aStrangerLocksNobodyOut() {
		String victim = this.people.in("media");

		for (int guess = 0; guess < 15; guess++) {
			rest(victim, "wrong", "198.51.102.1");
		}

		assertThat(rest(victim, People.PASSWORD, "198.51.102.1").status()).isEqualTo(200);
		assertThat(rest(victim, People.PASSWORD, "192.0.2.2").status()).isEqualTo(200);
	}

	@Test
	void nobodyTriesTheOthersPasswordsThroughTheOwnLogIn() {
		Outside officer = Outside.user(this.port, this.people.in("media"), People.PASSWORD);

		for (String other : List.of(this.people.in("camunda-admin"), "nobody")) {
			assertThat(officer
				.post("/engine-rest/identity/verify",
						"{\"username\": \"%s\", \"password\": \"%s\"}".formatted(other, People.PASSWORD))
				.status()).isEqualTo(403);
		}
	}

	@Test
	void nobodyLearnsWhoExists() {
		String known = this.people.in("media");

		Answer wrong = page(Outside.stranger(this.port), known, "wrong", "198.51.104.1");
		Answer unknown = page(Outside.stranger(this.port), "nobody", "wrong", "198.51.104.1");

		assertThat(unknown.status()).isEqualTo(wrong.status()).isEqualTo(401);
		assertThat(unknown.body()).isEqualTo(wrong.body());
		assertThat(unknown.response().headers().map().keySet()).isEqualTo(wrong.response().headers().map().keySet());
	}

	@Test
	void aStolenDatabaseHoldsSlowSaltedHashesOnly() {
		String one = this.people.in("media");
		String other = this.people.in("media");

		assertThat(stored(one)).matches("\\{PBKDF2}1000:[0-9a-f]{160}").isNotEqualTo(stored(other));
	}

	private String stored(String user) {
		return this.identity.createUserQuery().userId(user).singleResult().getPassword();
	}

	private Answer rest(String user, String password, String from) {
		return Outside.user(this.port, user, password).askFrom(from, "GET", "/engine-rest/task", null);
	}

	private Answer page(Outside visitor, String user, String password, String from) {
		visitor.get("/camunda/app/tasklist/default/");
		return visitor.sendForm(LOG_IN, "username=" + user + "&password=" + Outside.encoded(password),
				"X-Forwarded-For", from, "X-XSRF-TOKEN", visitor.token("XSRF-TOKEN"));
	}

}
