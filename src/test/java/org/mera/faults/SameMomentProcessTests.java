package org.mera.faults;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.Test;
import org.mera.test.City;
import org.mera.test.ProcessTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Two people complete the same task at the same moment, and one of them is faster. */
@ProcessTest
class SameMomentProcessTests {

	private static final Map<String, Object> TEAM = Map.of("members",
			List.of(Map.of("name", "Amina", "department", "information-department", "role", "Leads"),
					Map.of("name", "Senad", "department", "general-administration", "role", "Knows")));

	@Autowired
	private City city;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void theSlowerOneIsToldInWordsWhenTheRowIsThereAlready() {
		this.city.at("2022-12-12T09:00")
			.as("sanela", "coordinators")
			.start("action-plan", Map.of("plan", "novi-pazar-2022-2023", "asPrinted", "printed"));
		this.city.as(null).until("2023-01-09T10:00");
		String measure = this.runtime.createProcessInstanceQuery()
			.processDefinitionKey("community-workshops")
			.singleResult()
			.getBusinessKey();
		// The number that the next proposal will take.
		this.jdbc.update("""
				insert into team_proposal (measure_execution_id, number, proposed_by, proposed_at, version)
				values (?, 2, 'amina', current_timestamp, 0)
				""", measure);

		assertThatExceptionOfType(FormFieldValidationException.class)
			.isThrownBy(() -> this.city.complete("Task_ProposeTeam", TEAM))
			.withMessageContaining("Somebody else changed the same thing at the same moment");

		assertThat(this.city.open()).contains("Task_ProposeTeam").doesNotContain("Task_ConsentTeam");
		this.jdbc.update("delete from team_proposal where measure_execution_id = ? and number = 2", measure);
	}

}
