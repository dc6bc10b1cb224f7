package org.mera.browser;

import java.util.function.Function;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mera.test.IdentityProvider;
import org.mera.test.People;
import org.mera.test.SignOnTest;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * An officer and a coordinator log in at the city's identity provider, work and log out.
 */
@ExtendWith({ ChromiumInstalled.class, BrowserExtension.class })
class SignOnBrowserTests extends SignOnTest {

	@Autowired
	private People people;

	@Autowired
	private TaskService tasks;

	@Test
	void officerAndCoordinatorLogInAtTheProviderWorkAndLogOut(Visitors visitors) {
		PROVIDER.hire("emir", "Emir", "Ćatović", "/city/information");
		PROVIDER.hire("sanela", "Sanela", "Župljanin", "/city/ogp");
		int before = (int) this.tasks.createTaskQuery().taskName("Ours").count();
		String task = this.people.work().ours();

		Tasklist tasklist = logIn(visitors.person("emir"), "/tasks/" + task, Tasklist::new);
		visitors.person("emir").page().waitForURL((address) -> address.contains("task=" + task));
		tasklist.claim().fill("Note", "done").complete().filter("My groups’ tasks");
		assertThat(tasklist.tasks("Ours")).hasCount(before);
		assertThat(tasklist.tasks("Theirs")).hasCount(0);
		visitors.person("emir").photograph("signed on");

		logIn(visitors.person("sanela"), "/camunda/app/cockpit/default/", Cockpit::new);
		assertThat(visitors.person("sanela").page().getByText("Sanela Župljanin").first()).isVisible();
		visitors.person("sanela").photograph("signed on");

		Page emir = visitors.person("emir").page();
		emir.getByText("Emir Ćatović").first().click();
		emir.locator("a.logout, [ng-click*=logout], .logout a").first().click();
		assertThat(emir.getByRole(AriaRole.HEADING, named("You are logged out"))).isVisible();
		visitors.person("emir").photograph("logged out");
		emir.getByRole(AriaRole.LINK, named("Log in")).click();
		assertThat(emir.getByPlaceholder("Password")).isVisible();
	}

	@Test
	void whoIsInNoGroupOfMerasReadsWhatToDo(Visitors visitors) {
		PROVIDER.hire("zehra", "Zehra", "Alić", "/city/choir");
		Page zehra = visitors.person("zehra").page();

		logIn(visitors.person("zehra"), "/my", (page) -> page);

		assertThat(zehra.getByRole(AriaRole.HEADING, named("You have no access to Mera"))).isVisible();
		visitors.person("zehra").photograph("no group");
	}

	/** While the page before is still there, it has headings of its own. */
	private static Page.GetByRoleOptions named(String name) {
		return new Page.GetByRoleOptions().setName(name);
	}

	private static <T> T logIn(Visitor visitor, String path, Function<Page, T> then) {
		Page page = visitor.page();
		page.navigate(path);
		page.getByPlaceholder("Username").fill(visitor.userId());
		page.getByPlaceholder("Password").fill(IdentityProvider.PASSWORD);
		Locator button = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"));
		button.click();
		return then.apply(page);
	}

}
