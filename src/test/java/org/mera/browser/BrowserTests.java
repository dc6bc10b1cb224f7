package org.mera.browser;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The webapps as they are served, with a process of the test's own: log-in, claim,
 * refusal, completion, and the tokens on the diagram.
 */
@BrowserTest
@ActiveProfiles("test")
class BrowserTests {

	private static final String PASSWORD = "a password for tests";

	@Autowired
	private IdentityService identityService;

	@Autowired
	private RepositoryService repositoryService;

	@Autowired
	private RuntimeService runtimeService;

	private String deployment = "";

	@BeforeEach
	void hallIsAskedFor() {
		add("officer", "information-department");
		add("coordinator", "coordinators");
		this.deployment = this.repositoryService.createDeployment()
			.addInputStream("processes/lend-the-hall.bpmn",
					getClass().getResourceAsStream("/browser/lend-the-hall.bpmn"))
			.addInputStream("forms/lend-the-hall.form", getClass().getResourceAsStream("/browser/lend-the-hall.form"))
			.deploy()
			.getId();
		this.runtimeService.startProcessInstanceByKey("lend-the-hall");
	}

	@AfterEach
	void nothingIsLeft() {
		this.repositoryService.deleteDeployment(this.deployment, true);
		this.identityService.deleteUser("officer");
		this.identityService.deleteUser("coordinator");
	}

	@Test
	void wrongPasswordIsRefused(Visitors visitors) {
		Visitor officer = visitors.person("officer");

		officer.logIn("tasklist", "guessed");

		assertThat(officer.refusals()).containsText("Wrong credentials");
	}

	@Test
	void formSaysWhatItDoesNotAcceptAndTheTokenStaysUntilItIsMended(Visitors visitors) {
		Tasklist tasklist = visitors.person("officer")
			.atTasklist(PASSWORD)
			.filter("My groups’ tasks")
			.open("Lend the hall");
		Cockpit cockpit = visitors.person("coordinator").atCockpit(PASSWORD);

		tasklist.claim().fill("Guest", "Choir").fill("Seats", "91").choose("With stage");

		assertThat(tasklist.errors()).containsText("90");
		assertThat(tasklist.completeButton()).isDisabled();
		assertThat(cockpit.openProcess("Lend the hall").tokens("Task_LendTheHall")).hasText("1");
		visitors.person("officer").photograph("refused");
		visitors.person("coordinator").photograph("token");

		tasklist.fill("Seats", "90").complete();

		assertThat(tasklist.tasks("Lend the hall")).hasCount(0);
	}

	private void add(String id, String group) {
		User user = this.identityService.newUser(id);
		user.setFirstName(id);
		user.setLastName("of " + group);
		user.setPassword(PASSWORD);
		this.identityService.saveUser(user);
		this.identityService.createMembership(id, group);
	}

}
