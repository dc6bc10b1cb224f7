package org.mera.access;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mera.test.HttpTest;
import org.mera.test.Outside;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@HttpTest
class ClosedToStrangersTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/processes", "/mera.css", "/mera-colours.css", "/mera.svg", "/actuator/health",
			"/camunda/app/tasklist/default/", "/camunda/app/cockpit/default/", "/camunda/app/admin/default/",
			"/camunda/app/tasklist/camunda-tasklist-bootstrap.js", "/camunda/app/tasklist/scripts/config.js",
			"/camunda/api/tasklist/plugin/tasklistPlugins/static/app/plugin.js" })
	void theFirstPageHealthAndTheLogInPagesAreOpen(String path) {
		assertThat(stranger().get(path).status()).isEqualTo(200);
	}

	@Test
	void theLogInPagesLearnTheNameOfTheEngineAndNothingElse() {
		assertThat(stranger().get("/camunda/api/engine/engine/").body()).isEqualTo("[{\"name\":\"default\"}]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/engine-rest", "/engine-rest/", "/engine-rest/engine", "/engine-rest/engine/",
			"/engine-rest/engine/default", "/engine-rest/engine/default/task", "/engine-rest/version",
			"/engine-rest/task", "/engine-rest/telemetry/data", "/engine-rest/identity/password-policy",
			"/engine-rest/nothing", "/engine-rest/openapi.json", "/camunda", "/camunda/", "/camunda/api",
			"/camunda/api/engine/engine", "/camunda/api/engine/engine/default/task", "/camunda/api/engine/version",
			"/camunda/api/engine/engine/default/identity/password-policy",
			"/camunda/api/cockpit/plugin/base/default/incident", "/camunda/api/admin/plugin/license/default/check-key",
			"/actuator/prometheus", "/actuator/health/details", "/operations/migrations/community-workshops",
			"/backups" })
	void whatNeedsALogInSaysSo(String path) {
		assertThat(stranger().get(path).status()).isEqualTo(401);
		assertThat(stranger().ask("OPTIONS", path, null, "*/*").status()).isEqualTo(401);
		assertThat(stranger().ask("HEAD", path, null, "*/*").status()).isEqualTo(401);
		assertThat(stranger().ask("DELETE", path, null, "*/*").status()).isEqualTo(401);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator", "/actuator/", "/actuator/info", "/actuator/env", "/actuator/metrics",
			"/actuator/heapdump", "/actuator/sbom", "/actuator/sbom/application", "/actuator/loggers",
			"/actuator/threaddump", "/actuator/configprops", "/actuator/beans", "/actuator/shutdown",
			"/META-INF/sbom/application.cdx.json", "/actuator/health/db", "/h2-console", "/h2-console/", "/error",
			"/login", "/logout", "/webjars/camunda/app/tasklist/index.html",
			"/webjars/camunda/securityFilterRules.json", "/camunda-welcome/index.html",
			"/plugin/tasklist/app/plugin.js", "/camunda/app/admin/default/setup/",
			"/camunda/api/admin/setup/default/user/create", "/camunda/api/admin/setup/default/user/create/",
			"/processes/step-deadline.bpmn", "/processes/nothing.svg", "/application.yaml", "/nothing",
			"/v3/api-docs" })
	void whatIsNotOpenDoesNotExist(String path) {
		assertThat(stranger().get(path).status()).isEqualTo(404);
		assertThat(stranger().post(path, "{}").status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "//engine-rest/engine", "/engine-rest//engine", "/engine-rest;x=1/engine",
			"/engine-rest/engine;x=1", "/%65ngine-rest/engine", "/engine-rest/%2e/engine", "/engine-rest/%2e%2e/",
			"/x/../engine-rest/engine", "/engine-rest/./engine", "/engine-rest%2fengine", "/engine-rest/%5cengine",
			"/;/engine-rest/engine", "/actuator;x/env", "/actuator/health/..;/env",
			"/camunda/api/admin/setup;x/default/user/create", "/camunda/api/admin//setup/default/user/create",
			"/camunda/app/../api/engine/engine/", "/camunda/app/%2e%2e/api/engine/engine/" })
	void anAddressThatCanBeReadInTwoWaysIsRefused(String path) {
		Outside.Answer answer = stranger().get(path);

		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.body()).doesNotContain("Exception", "\tat ", "\"name\"");
	}

	@Test
	void traceIsNotAnswered() {
		assertThat(stranger().ask("TRACE", "/", null, "*/*").status()).isIn(400, 405);
		assertThat(stranger().ask("TRACE", "/engine-rest/engine", null, "*/*").status()).isIn(400, 401, 405);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			GET,  /nothing,                         404
			GET,  /engine-rest/task,                401
			GET,  //engine-rest,                    400
			POST, /,                                404
			GET,  /camunda/app/nothing,             404
			""")
	void anErrorTellsNothingOfTheInside(String method, String path, int status) {
		for (String accept : new String[] { "text/html", "application/json", "*/*" }) {
			Outside.Answer answer = stranger().ask(method, path, null, accept);

			assertThat(answer.status()).isEqualTo(status);
			assertThat(answer.body()).doesNotContain("\tat ", "java.", "org.", "Exception", "trace");
		}
	}

	@Test
	void healthTellsUpOrDownAndNothingElse() {
		String word = "{\"status\":\"UP\",\"groups\":[\"details\",\"liveness\",\"readiness\"]}";
		assertThat(stranger().get("/actuator/health").body()).isEqualTo(word);
		assertThat(stranger().get("/actuator/health?showDetails=true").body()).isEqualTo(word);
	}

	@Test
	void ourPagesForbidScriptsFramesAndStrangeTypes() {
		for (String path : new String[] { "/", "/processes", "/nothing" }) {
			Outside.Answer page = stranger().get(path, "text/html");

			assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors 'none'");
			assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
			assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
			assertThat(page.header("Server")).isEmpty();
			assertThat(page.header("Set-Cookie")).isEmpty();
		}
	}

	@Test
	void aPictureMayCarryItsOwnStylesAndNothingElse() {
		assertThat(stranger().get("/processes/any.svg").header("Content-Security-Policy"))
			.contains("default-src 'none'", "style-src 'self' 'unsafe-inline'", "sandbox")
			.doesNotContain("script-src");
	}

	@Test
	void theSessionsCookieIsOutOfReachForScriptsAndOtherSites() {
		assertThat(stranger().get("/camunda/app/tasklist/default/").header("Set-Cookie")).contains("HttpOnly",
				"SameSite=Lax");
	}

	private Outside stranger() {
		return Outside.stranger(this.port);
	}

}
