package org.mera.access;

import java.security.Principal;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.mera.test.HttpTest;
import org.mera.test.Outside;
import org.mera.test.Outside.Answer;
import org.mera.test.People;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

/** What modules open to the logged-in, from outside. */
@HttpTest
class InternalPathsTests {

	@LocalServerPort
	private int port;

	@Autowired
	private People people;

	@Autowired
	private IdentityService identity;

	@Test
	void logInKeepsItsSession() {
		Outside person = Outside.stranger(this.port);
		person.logIn("tasklist", this.people.in("media"), People.PASSWORD);

		Outside.Answer answer = person.get("/internal/who");

		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.response().headers().allValues("Set-Cookie"))
			.noneMatch((cookie) -> cookie.startsWith("JSESSIONID"));
	}

	@Test
	void strangerIsLedToTheLogIn() {
		Answer page = Outside.stranger(this.port).get("/internal/who", "text/html");
		Answer data = Outside.stranger(this.port).get("/internal/who", "application/json");

		assertThat(page.status()).isEqualTo(302);
		assertThat(page.header("Location")).endsWith("/camunda/app/tasklist/default/");
		assertThat(data.status()).isEqualTo(401);
	}

	@Test
	void whoIsLoggedInAtTasklistIsKnownToTheEngineWithTheGroups() {
		Outside officer = loggedIn(this.people.in("information-department", "media"));

		assertThat(officer.get("/internal/who").body()).contains("[information-department, media]");
	}

	@Test
	void whoWasTakenOutOfAGroupHasLostItAtOnce() {
		String user = this.people.in("information-department", "media");
		Outside officer = loggedIn(user);
		officer.get("/internal/who");

		this.identity.deleteMembership(user, "media");

		assertThat(officer.get("/internal/who").body()).contains("[information-department]");
	}

	@Test
	void whoLoggedOutIsAStranger() {
		Outside officer = loggedIn(this.people.in("media"));

		officer.logOut();

		assertThat(officer.get("/internal/who", "application/json").status()).isEqualTo(401);
	}

	@Test
	void whoWasDeletedIsAStranger() {
		String user = this.people.in("media");
		Outside officer = loggedIn(user);

		this.identity.deleteUser(user);

		assertThat(officer.get("/internal/who", "application/json").status()).isEqualTo(401);
	}

	@Test
	void nothingIsChangedWithoutTheToken() {
		Outside officer = loggedIn(this.people.in("media"));
		officer.get("/internal/who");

		assertThat(officer.post("/internal/change", "{}").status()).isEqualTo(403);
		assertThat(officer.postWithToken("/internal/change", "{}").status()).isEqualTo(403);
		assertThat(officer.postInside("/internal/change", "application/json", "{}").body()).isEqualTo("changed");
	}

	@Test
	void passwordOfTheRestApiDoesNotOpenThem() {
		String user = this.people.in("media");

		assertThat(Outside.user(this.port, user, People.PASSWORD).get("/internal/who", "application/json").status())
			.isEqualTo(401);
	}

	private Outside loggedIn(String user) {
		Outside officer = Outside.stranger(this.port);
		assertThat(officer.logIn("tasklist", user, People.PASSWORD).status()).isEqualTo(200);
		return officer;
	}

	@TestConfiguration
	static class Inside {

		@Bean
		InternalPaths internalTestPaths() {
			return new InternalPaths("/internal/**");
		}

		@Bean
		InsideController insideController(IdentityService identity) {
			return new InsideController(identity);
		}

	}

	@RestController
	static class InsideController {

		private final IdentityService identity;

		InsideController(IdentityService identity) {
			this.identity = identity;
		}

		@GetMapping("/internal/who")
		String who(Principal principal) {
			return principal.getName() + " " + this.identity.getCurrentAuthentication().getGroupIds();
		}

		@PostMapping("/internal/change")
		String change() {
			return "changed";
		}

	}

}
