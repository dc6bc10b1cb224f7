package org.mera.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Bean;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * The rules of a form hold for an officer who talks to the REST API instead of Tasklist.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class FormRulesHttpTests {

	private static final String OFFICER = "rule-officer";

	private static final String PASSWORD = "Sto-pravila-za-obrasce-7";

	@Autowired
	TestRestTemplate http;

	@Autowired
	RepositoryService repositoryService;

	@Autowired
	RuntimeService runtimeService;

	@Autowired
	TaskService taskService;

	@Autowired
	FormService formService;

	@Autowired
	IdentityService identityService;

	private Task task;

	@BeforeEach
	void givenATaskWithEveryRule() {
		if (this.identityService.createUserQuery().userId(OFFICER).count() == 0) {
			User officer = this.identityService.newUser(OFFICER);
			officer.setPassword(PASSWORD);
			this.identityService.saveUser(officer);
			this.identityService.createMembership(OFFICER, "information-department");
		}
		String deployment = this.repositoryService.createDeployment()
			.addClasspathResource("workflow/form-rules.bpmn")
			.addInputStream("forms/every-rule.form", getClass().getResourceAsStream("/workflow/every-rule.form"))
			.enableDuplicateFiltering(true)
			.deploy()
			.getId();
		assertThat(deployment).isNotNull();
		String definition = this.repositoryService.createProcessDefinitionQuery()
			.processDefinitionKey("form-rules")
			.latestVersion()
			.singleResult()
			.getId();
		this.formService.submitStartForm(definition, Map.of("name", "Amela", "agreed", true));
		this.task = this.taskService.createTaskQuery().taskDefinitionKey("Task_EveryRule").singleResult();
	}

	@AfterEach
	void noTaskIsLeft() {
		this.runtimeService.createProcessInstanceQuery()
			.processDefinitionKey("form-rules")
			.list()
			.forEach((instance) -> this.runtimeService.deleteProcessInstance(instance.getId(), "Test ended"));
	}

	@ParameterizedTest(name = "{0} = {1}: {3}")
	@MethodSource("refused")
	void refusesWithTheFieldsLabelAndTheRule(String field, Object value, String type, String message) {
		for (String way : List.of("complete", "submit-form")) {
			Map<String, Object> fields = valid();
			fields.put(field, variable(value, type));

			ResponseEntity<Map<String, Object>> answer = post("/task/" + this.task.getId() + "/" + way, fields);

			assertThat(answer.getStatusCode()).as(way).isEqualTo(HttpStatus.BAD_REQUEST);
			assertThat((String) answer.getBody().get("message")).as(way).isEqualTo(message);
			assertThat(answer.getBody().toString()).doesNotContain("\tat ").doesNotContain("org.camunda");
			assertThatTheTaskStaysAsItWas();
		}
	}

	static Stream<Arguments> refused() {
		return Stream.of(arguments("name", "", null, "Name: must be filled in."),
				arguments("name", "A", null, "Name: must have at least 2 characters."),
				arguments("name", "ABCDEFGHIJK", null, "Name: must have at most 10 characters; it has 11."),
				arguments("name", 7, "Integer", "Name: must be a text."),
				arguments("code", "ab-1", null, "Code: is not written in the form asked for."),
				arguments("email", "nobody", null, "E-mail: must be an e-mail address."),
				arguments("phone", "call me", null, "Phone: must be a phone number."),
				arguments("people", 0, null, "People: must be at least 1; it is 0."),
				arguments("people", 501, "Long", "People: must be at most 500; it is 501."),
				arguments("people", 2.5, "Double", "People: must be a whole number."),
				arguments("people", "12", "String", "People: must be a number."),
				arguments("hours", 1.25, null, "Hours: must have at most 1 decimals."),
				arguments("agreed", false, null, "Agreed: must be ticked."),
				arguments("agreed", "yes", null, "Agreed: must be ticked or not."),
				arguments("decision", "maybe", null, "Decision: has no choice \"maybe\"."),
				arguments("reason", "Because", null, "Reason: does not apply here; leave it empty."),
				arguments("place", "beograd", null, "Place: has no choice \"beograd\"."),
				arguments("channels", "[\"tv\"]", "Json", "Channels: has no choice \"tv\"."),
				arguments("channels", "{\"web\":true}", "Json", "Channels: must be a list."),
				arguments("day", "31.12.2023", null, "Day: must be a day, for example 2023-06-30."),
				arguments("day", "2023-02-29", null, "Day: must be a day, for example 2023-06-30."),
				arguments("starts", "noon", null, "Starts: must be a time, for example 09:30."),
				arguments("moment", "soon", null, "Moment: must be a day and time, for example 2023-06-30T09:30."),
				arguments("members", "[{\"age\":3}]", "Json", "Member 1, Name: must be filled in."),
				arguments("members", "[{\"who\":\"Emir\",\"boss\":1}]", "Json",
						"members[0].boss: is not a field of this form."),
				arguments("stepId", "another", null, "stepId: is not a field of this form."));
	}

	@Test
	void takesARightSubmissionWithoutMakingProcessVariablesOfIt() {
		Map<String, Object> fields = valid();
		fields.put("place", variable("dezeva", null));
		fields.put("story", variable("š".repeat(4500), null));

		ResponseEntity<Map<String, Object>> answer = post("/task/" + this.task.getId() + "/submit-form", fields);

		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
		assertThat(this.taskService.createTaskQuery().taskId(this.task.getId()).count()).isZero();
		assertThat(this.runtimeService.createVariableInstanceQuery().variableName("place").count()).isZero();
	}

	@Test
	void tellsThatATaskIsGoneWhenItIsCompletedTwice() {
		post("/task/" + this.task.getId() + "/complete", valid());

		ResponseEntity<Map<String, Object>> answer = post("/task/" + this.task.getId() + "/complete", valid());

		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat((String) answer.getBody().get("message")).contains("no longer there");
	}

	@Test
	void endsNoTaskByAnErrorOrEscalationOfTheOfficersMaking() {
		for (String way : List.of("bpmnError", "bpmnEscalation")) {
			Map<String, Object> body = Map.of("errorCode", "mine", "escalationCode", "mine");

			ResponseEntity<Map<String, Object>> answer = exchange("/task/" + this.task.getId() + "/" + way, body);

			assertThat(answer.getStatusCode()).as(way).isEqualTo(HttpStatus.BAD_REQUEST);
			assertThatTheTaskStaysAsItWas();
		}
	}

	@Test
	void resolvesNoTaskWithValuesThatPassNoForm() {
		ResponseEntity<Map<String, Object>> answer = post("/task/" + this.task.getId() + "/resolve",
				Map.of("stepId", variable("another", null)));

		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat(this.runtimeService.createVariableInstanceQuery().variableName("stepId").count()).isZero();
	}

	@Test
	void givesTheFormItsOptions() {
		ResponseEntity<Map<String, Map<String, Object>>> answer = this.http.withBasicAuth(OFFICER, PASSWORD)
			.exchange("/engine-rest/task/" + this.task.getId() + "/form-variables?deserializeValues=false",
					HttpMethod.GET, null, new ParameterizedTypeReference<>() {
					});

		assertThat(answer.getBody().get("places")).containsEntry("type", "Json")
			.containsEntry("value", "[{\"label\":\"Deževa\",\"value\":\"dezeva\"}]");
	}

	private void assertThatTheTaskStaysAsItWas() {
		Task now = this.taskService.createTaskQuery().taskId(this.task.getId()).singleResult();
		assertThat(now).isNotNull();
		assertThat(this.runtimeService.getVariables(this.task.getProcessInstanceId())).isEmpty();
	}

	private ResponseEntity<Map<String, Object>> post(String path, Map<String, Object> variables) {
		return exchange(path, Map.of("variables", variables));
	}

	private ResponseEntity<Map<String, Object>> exchange(String path, Map<String, Object> body) {
		return this.http.withBasicAuth(OFFICER, PASSWORD)
			.exchange("/engine-rest" + path, HttpMethod.POST, new HttpEntity<>(body),
					new ParameterizedTypeReference<>() {
					});
	}

	private static Map<String, Object> valid() {
		return new HashMap<>(Map.of("name", variable("Amela", null), "agreed", variable(true, null)));
	}

	private static Map<String, Object> variable(Object value, String type) {
		return (type != null) ? Map.of("value", value, "type", type) : Map.of("value", value);
	}

	@TestConfiguration
	static class EveryRuleData {

		@Bean
		FormData everyRule() {
			return new FormData() {

				@Override
				public String form() {
					return "every-rule";
				}

				@Override
				public Map<String, ?> values(TaskContext context) {
					return Map.of("places", List.of(new Option("Deževa", "dezeva")));
				}

			};
		}

	}

}
