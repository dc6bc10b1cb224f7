package org.mera.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mera.test.City;
import org.mera.test.StubMeasures;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/** A coordinator starts a plan over REST, as Tasklist does. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@StubMeasures
@Import(City.class)
class StartActionPlanHttpTests {

	private static final String COORDINATOR = "mina-starts";

	private static final String PASSWORD = "Plan-se-sprovodi-2023";

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private City city;

	@Autowired
	private IdentityService identityService;

	@Autowired
	private RuntimeService runtimeService;

	@BeforeEach
	void givenACoordinatorBeforeThePlanBegins() {
		if (this.identityService.createUserQuery().userId(COORDINATOR).count() == 0) {
			User coordinator = this.identityService.newUser(COORDINATOR);
			coordinator.setPassword(PASSWORD);
			this.identityService.saveUser(coordinator);
			this.identityService.createMembership(COORDINATOR, "coordinators");
		}
		this.city.at("2022-12-15T10:00");
	}

	@AfterEach
	void nothingIsLeft() {
		this.city.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "start", "submit-form" })
	void startsAPlan(String way) {
		ResponseEntity<JsonNode> answer = start(way, asPrinted());

		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
		assertThat(this.runtimeService.createProcessInstanceQuery().processDefinitionKey("action-plan").singleResult())
			.satisfies((plan) -> assertThat(plan.getBusinessKey()).startsWith("two-measures.2023-Q1"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "start", "submit-form" })
	void refusesAPlanThatIsOver(String way) {
		this.city.at("2024-01-01T00:00");

		assertThatRefused(start(way, asPrinted()),
				"Dates: as printed, the plan has already ended, on 31 December 2023; move it to a later quarter.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "start", "submit-form" })
	void refusesAPlanThatRunsAlready(String way) {
		start(way, asPrinted());

		assertThatRefused(start(way, asPrinted()), "Action plan: the plan \"Plan of two measures\" is already running"
				+ " for the period that begins in 2023-Q1.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "start", "submit-form" })
	void refusesWhatTheFormDoesNotTake(String way) {
		assertThatRefused(start(way, Map.of()), "Action plan: must be filled in.");
		assertThatRefused(start(way, Map.of("plan", "another", "asPrinted", "printed")),
				"Action plan: has no choice \"another\".");
		assertThatRefused(start(way, Map.of("plan", "two-measures", "asPrinted", "moved")),
				"Begins in: must be filled in.");
		assertThatRefused(start(way, Map.of("plan", "two-measures", "asPrinted", "moved", "begin", "2021-Q4")),
				"Begins in: has no choice \"2021-Q4\".");
		assertThatRefused(start(way, Map.of("plan", "two-measures", "asPrinted", "printed", "begin", "2023-Q2")),
				"Begins in: does not apply here; leave it empty.");
	}

	@Test
	void ofTwoCoordinatorsWhoClickAtTheSameMomentOneStartsThePlan() throws Exception {
		ExecutorService people = Executors.newFixedThreadPool(2);
		Callable<ResponseEntity<JsonNode>> click = () -> start("submit-form", asPrinted());

		List<Future<ResponseEntity<JsonNode>>> answers = people.invokeAll(List.of(click, click), 60, TimeUnit.SECONDS);
		people.shutdown();

		assertThat(List.of(answers.get(0).get(), answers.get(1).get())).extracting(ResponseEntity::getStatusCode)
			.containsExactlyInAnyOrder(HttpStatus.OK, HttpStatus.BAD_REQUEST);
		assertThat(this.runtimeService.createProcessInstanceQuery().processDefinitionKey("action-plan").count())
			.isOne();
	}

	@Test
	void theStartFormComesWithItsChoices() {
		JsonNode form = this.http.withBasicAuth(COORDINATOR, PASSWORD)
			.getForObject("/engine-rest/process-definition/key/action-plan/deployed-start-form", JsonNode.class);

		JsonNode plan = component(form, "plan");
		assertThat(plan.path("values").findValuesAsText("value")).containsExactly("two-measures");
		assertThat(plan.path("values").findValuesAsText("label")).containsExactly("Plan of two measures");
		assertThat(plan.has("valuesKey")).isFalse();
		assertThat(plan.path("defaultValue").asText()).isEqualTo("two-measures");
		assertThat(component(form, "asPrinted").path("defaultValue").asText()).isEqualTo("printed");
		assertThat(component(form, "begin").path("values").findValuesAsText("value")).startsWith("2022-Q1", "2022-Q2")
			.endsWith("2024-Q3", "2024-Q4");
		assertThat(component(form, "begin").path("values").findValuesAsText("label"))
			.contains("October to December 2022 (2022-Q4)");
	}

	@Test
	void aPlanThatIsOverIsOfferedToBeMoved() {
		this.city.at("2024-01-01T00:00");

		JsonNode form = this.http.withBasicAuth(COORDINATOR, PASSWORD)
			.getForObject("/engine-rest/process-definition/key/action-plan/deployed-start-form", JsonNode.class);

		assertThat(component(form, "asPrinted").path("defaultValue").asText()).isEqualTo("moved");
	}

	private static JsonNode component(JsonNode form, String key) {
		for (JsonNode component : form.path("components")) {
			if (component.path("key").asText().equals(key)) {
				return component;
			}
		}
		throw new AssertionError("The form has no " + key);
	}

	private static Map<String, Object> asPrinted() {
		return Map.of("plan", "two-measures", "asPrinted", "printed");
	}

	private ResponseEntity<JsonNode> start(String way, Map<String, Object> fields) {
		Map<String, Object> variables = new HashMap<>();
		fields.forEach((key, value) -> variables.put(key, Map.of("value", value)));
		return this.http.withBasicAuth(COORDINATOR, PASSWORD)
			.postForEntity("/engine-rest/process-definition/key/action-plan/" + way, Map.of("variables", variables),
					JsonNode.class);
	}

	private void assertThatRefused(ResponseEntity<JsonNode> answer, String message) {
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat(answer.getBody().path("message").asText()).contains(message);
	}

}
