package org.mera.browser;

import java.nio.file.Path;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;

/**
 * A person at a browser.
 */
public final class Visitor {

	private static final Path SCREENSHOTS = Path.of("target", "screenshots");

	private final String userId;

	private final Page page;

	private final String test;

	private int pictures;

	Visitor(String userId, Page page, String test) {
		this.userId = userId;
		this.page = page;
		this.test = test;
	}

	public Page page() {
		return this.page;
	}

	/** Logs in at Tasklist. */
	public Tasklist atTasklist(String password) {
		logIn("tasklist", password);
		waitUntilLoggedIn();
		return new Tasklist(this.page);
	}

	/** Goes to Tasklist, logged in already. */
	public Tasklist atTasklist() {
		this.page.navigate(address("tasklist"));
		return new Tasklist(this.page);
	}

	/** Logs in at Cockpit. */
	public Cockpit atCockpit(String password) {
		logIn("cockpit", password);
		waitUntilLoggedIn();
		return new Cockpit(this.page);
	}

	/** Goes to Cockpit, logged in already. */
	public Cockpit atCockpit() {
		this.page.navigate(address("cockpit"));
		return new Cockpit(this.page);
	}

	/**
	 * Enters user id and password at one of the webapps, whether or not they are right.
	 */
	public void logIn(String webapp, String password) {
		this.page.navigate(address(webapp));
		this.page.getByPlaceholder("Username").fill(this.userId);
		this.page.getByPlaceholder("Password").fill(password);
		button("Log in").click();
	}

	/** The messages with which the server refused something. */
	public Locator refusals() {
		return this.page.locator(".page-notifications .alert-danger");
	}

	/** Keeps a picture of the screen in {@code target/screenshots}. */
	public Visitor photograph(String what) {
		this.pictures++;
		String name = "%s-%d-%s-%s.png".formatted(this.test, this.pictures, this.userId, what.replace(' ', '-'));
		this.page.screenshot(new ScreenshotOptions().setPath(SCREENSHOTS.resolve(name)));
		return this;
	}

	private void waitUntilLoggedIn() {
		this.page.getByPlaceholder("Password").waitFor(new WaitForOptions().setState(WaitForSelectorState.HIDDEN));
	}

	private static String address(String webapp) {
		return "/camunda/app/" + webapp + "/default/";
	}

	private Locator button(String name) {
		return this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
	}

	void leave() {
		this.page.context().close();
	}

}
