package org.mera.browser;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * What the helpers of browser tests promise, with a process of their own: log-in, claim,
 * refusal, completion, and the tokens on the diagram.
 */
@BrowserTest
@ActiveProfiles("test")
@TestPropertySource(
		properties = { "camunda.bpm.admin-user.id=root", "camunda.bpm.admin-user.password=root-password-1" })
@DirtiesContext
class BrowserTests {

	private static final String PASSWORD = "amra-password-1";

	@Autowired
	private ProcessEngine engine;

	@BeforeEach
	void hallIsAskedFor() {
		if (this.engine.getIdentityService().createUserQuery().userId("amra").count() == 0) {
			amraIsCaretaker();
			this.engine.getRepositoryService()
				.createDeployment()
				.addClasspathResource("browser/lend-the-hall.bpmn")
				.addClasspathResource("browser/lend-the-hall.form")
				.deploy();
			this.engine.getRuntimeService().startProcessInstanceByKey("lend-the-hall");
		}
	}

	@Test
	void wrongPasswordIsRefused(Visitors visitors) {
		Visitor stranger = visitors.person("stranger");

		stranger.logIn("tasklist", "guessed");

		assertThat(stranger.refusals()).containsText("Wrong credentials");
	}

	@Test
	void personClaimsIsRefusedAndCompletesWhileTheDiagramShowsTheToken(Visitors visitors) {
		Visitor amra = visitors.person("amra");
		Tasklist tasklist = amra.atTasklist(PASSWORD).filter("All").open("Lend the hall").claim();

		tasklist.fill("Guest", "Choir").fill("Seats", "91").choose("With stage");
		assertThat(tasklist.errors()).containsText("90");
		assertThat(tasklist.completeButton()).isDisabled();
		amra.photograph("refused by the form");

		Cockpit cockpit = amra.atCockpit().openProcess("Lend the hall");
		assertThat(cockpit.tokens("Task_LendTheHall")).hasText("1");
		amra.photograph("token");

		tasklist = amra.atTasklist().open("Lend the hall");
		tasklist.fill("Guest", "Choir").fill("Seats", "90").choose("With stage").complete();
		assertThat(tasklist.tasks("Lend the hall")).hasCount(0);
	}

	private void amraIsCaretaker() {
		User amra = this.engine.getIdentityService().newUser("amra");
		amra.setFirstName("Amra");
		amra.setLastName("A.");
		amra.setPassword(PASSWORD);
		this.engine.getIdentityService().saveUser(amra);
		this.engine.getIdentityService().saveGroup(this.engine.getIdentityService().newGroup("caretakers"));
		this.engine.getIdentityService().createMembership("amra", "caretakers");
		Filter all = this.engine.getFilterService()
			.newTaskFilter("All")
			.setQuery(this.engine.getTaskService().createTaskQuery());
		this.engine.getFilterService().saveFilter(all);
		grant(Resources.FILTER, all.getId(), Permissions.READ);
		grant(Resources.APPLICATION, Authorization.ANY, Permissions.ACCESS);
		grant(Resources.PROCESS_DEFINITION, "lend-the-hall", Permissions.READ, Permissions.READ_INSTANCE);
	}

	private void grant(Resource resource, String id, Permission... permissions) {
		Authorization grant = this.engine.getAuthorizationService()
			.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
		grant.setGroupId("caretakers");
		grant.setResource(resource);
		grant.setResourceId(id);
		grant.setPermissions(permissions);
		this.engine.getAuthorizationService().saveAuthorization(grant);
	}

}
