package org.mera.access;

import java.util.List;

import jakarta.servlet.ServletContext;
import org.junit.jupiter.api.Test;
import org.mera.test.HttpTest;
import org.mera.test.Outside;
import org.mera.test.Outside.Answer;
import org.mera.test.People;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Sessions, cookies and headers, as somebody on the open internet meets them. */
@HttpTest
class SessionTests {

	private static final String TASKLIST = "/camunda/app/tasklist/default/";

	@Autowired
	private People people;

	@Autowired
	private ServletContext servlets;

	@LocalServerPort
	private int port;

	@Test
	void aSessionThatSomebodyElsePreparedIsWorthNothingAfterTheLogIn() {
		Outside officer = Outside.stranger(this.port);
		officer.get(TASKLIST);
		String prepared = officer.token("JSESSIONID");

		officer.logIn("tasklist", this.people.in("media"), People.PASSWORD);

		assertThat(officer.token("JSESSIONID")).isNotEqualTo(prepared);
		assertThat(Outside.stranger(this.port)
			.askWith("GET", "/camunda/api/engine/engine/default/task", null, "Cookie", "JSESSIONID=" + prepared)
			.status()).isEqualTo(401);
	}

	@Test
	void aSessionEndsAfterHalfAnHourOfNothing() {
		assertThat(this.servlets.getSessionTimeout()).isEqualTo(30);
	}

	@Test
	void behindTlsEveryCookieKeepsToTls() {
		Outside officer = Outside.stranger(this.port);
		List<String> fromWebapp = cookies(overTls(officer, TASKLIST));
		officer.logIn("tasklist", this.people.in("media"), People.PASSWORD);
		List<String> fromPage = cookies(overTls(officer, "/my"));

		assertThat(fromWebapp).hasSize(2).allMatch((cookie) -> cookie.contains("; Secure"));
		assertThat(fromWebapp).allMatch((cookie) -> cookie.contains("SameSite=Lax"));
		assertThat(fromWebapp).filteredOn((cookie) -> cookie.startsWith("JSESSIONID"))
			.allMatch((cookie) -> cookie.contains("; HttpOnly"))
			.hasSize(1);
		assertThat(fromPage).isNotEmpty().allMatch((cookie) -> cookie.contains("; Secure"));
	}

	@Test
	void withoutTlsTheCookiesStillWork() {
		assertThat(cookies(Outside.stranger(this.port).get(TASKLIST, "text/html"))).hasSize(2)
			.noneMatch((cookie) -> cookie.contains("Secure"));
	}

	@Test
	void behindTlsEverythingAsksForTlsFromThenOn() {
		for (String path : List.of("/", TASKLIST, "/engine-rest/task", "/my", "/nothing", "/actuator/health")) {
			assertThat(overTls(Outside.stranger(this.port), path).header("Strict-Transport-Security")).as(path)
				.contains("max-age=31536000", "includeSubDomains");
			assertThat(Outside.stranger(this.port).get(path, "text/html").header("Strict-Transport-Security"))
				.isEmpty();
		}
	}

	@Test
	void theWebappsRunTheirOwnScriptsOnlyAndInNobodysFrame() {
		Answer tasklist = Outside.stranger(this.port).get(TASKLIST, "text/html");

		assertThat(tasklist.header("Content-Security-Policy")).contains("base-uri 'self'", "'nonce-",
				"'strict-dynamic'", "object-src 'none'", "frame-ancestors 'none'");
		assertThat(tasklist.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(tasklist.header("Referrer-Policy")).isEqualTo("same-origin");
	}

	@Test
	void nobodyLearnsWhatServerItIs() {
		for (String path : List.of("/", TASKLIST, "/engine-rest/task", "/my", "/nothing", "//x")) {
			Answer answer = Outside.stranger(this.port).get(path, "text/html");

			assertThat(answer.response().headers().map().keySet()).doesNotContain("server", "x-powered-by");
			assertThat(answer.body()).doesNotContainIgnoringCase("tomcat");
		}
	}

	private static Answer overTls(Outside visitor, String path) {
		return visitor.askWith("GET", path, null, "X-Forwarded-Proto", "https", "Accept", "text/html");
	}

	private static List<String> cookies(Answer answer) {
		return answer.response().headers().allValues("Set-Cookie");
	}

}
