package org.mera.browser;

import java.time.Clock;
import java.time.LocalDate;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mera.people.Absences;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * An officer goes away with a task in hand, and a colleague of another office does it.
 */
@BrowserTest
@ActiveProfiles("test")
@SuppressWarnings("NullAway.Init")
class SubstituteBrowserTests {

	private static final String PASSWORD = "a password for tests";

	@Autowired
	private IdentityService identity;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private Absences absences;

	@Autowired
	private Clock clock;

	private String deployment = "";

	@BeforeEach
	void hallIsAskedFor() {
		add("amina", "Amina", "Hadžić", "information-department");
		add("adnan", "Adnan", "Šaćirović", "media");
		this.deployment = this.repository.createDeployment()
			.addInputStream("processes/lend-the-hall.bpmn",
					getClass().getResourceAsStream("/browser/lend-the-hall.bpmn"))
			.addInputStream("forms/lend-the-hall.form", getClass().getResourceAsStream("/browser/lend-the-hall.form"))
			.deploy()
			.getId();
		this.runtime.startProcessInstanceByKey("lend-the-hall");
	}

	@AfterEach
	void nothingIsLeft() {
		this.absences.all()
			.stream()
			.filter((absence) -> absence.endedBy() == null)
			.forEach((absence) -> this.absences.end(absence.id(), "test"));
		this.repository.deleteDeployment(this.deployment, true);
		this.identity.deleteUser("amina");
		this.identity.deleteUser("adnan");
	}

	@Test
	void substituteDoesTheTaskThatTheAbsentOfficerHolds(Visitors visitors) {
		visitors.person("amina").atTasklist(PASSWORD).filter("My groups’ tasks").open("Lend the hall").claim();
		Page my = visitors.person("amina").page();
		my.navigate("/my");
		visitors.person("amina").photograph("my settings");
		announce(my, LocalDate.now(this.clock).minusDays(1));
		assertThat(my.locator("#absence-firstDay-problem")).containsText("First day: must be today");
		assertThat(my.locator("#absence-firstDay")).isFocused();
		visitors.person("amina").photograph("refused");

		announce(my, LocalDate.now(this.clock));
		assertThat(my.getByRole(AriaRole.STATUS)).hasText("The absence is entered.");
		Tasklist tasklist = visitors.person("adnan")
			.atTasklist(PASSWORD)
			.filter("My groups’ tasks")
			.open("Lend the hall");
		visitors.person("adnan").photograph("held by another");
		tasklist.takeAway().claim().fill("Guest", "Choir").fill("Seats", "90").choose("With stage").complete();

		assertThat(tasklist.tasks("Lend the hall")).hasCount(0);
		my.reload();
		assertThat(my.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Lend the hall")))
			.containsText("Adnan Šaćirović");
		visitors.person("amina").photograph("done by another");
	}

	private static void announce(Page my, LocalDate day) {
		my.locator("#absence-firstDay").fill(day.toString());
		my.locator("#absence-lastDay").fill(day.plusDays(7).toString());
		my.locator("#absence-substitute").selectOption("adnan");
		my.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enter the absence")).click();
	}

	private void add(String id, String first, String last, String group) {
		User user = this.identity.newUser(id);
		user.setFirstName(first);
		user.setLastName(last);
		user.setPassword(PASSWORD);
		this.identity.saveUser(user);
		this.identity.createMembership(id, group);
	}

}
