package org.mera.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A person at a browser.
 */
public final class Visitor {

	/** In milliseconds. */
	private static final int START = 20_000;

	private static final Path SCREENSHOTS = Path.of("target", "screenshots");

	private final String userId;

	private final Page page;

	private final String test;

	private final Set<String> unanswered = new LinkedHashSet<>();

	private final List<String> console = new ArrayList<>();

	private int pictures;

	Visitor(String userId, Page page, String test) {
		this.userId = userId;
		this.page = page;
		this.test = test;
		page.onRequest((request) -> this.unanswered.add(request.url()));
		page.onRequestFinished((request) -> this.unanswered.remove(request.url()));
		page.onRequestFailed((request) -> this.console.add(request.url() + " " + request.failure()));
		page.onConsoleMessage((message) -> this.console.add(message.text()));
		page.onPageError(this.console::add);
	}

	public String userId() {
		return this.userId;
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
		Locator user = this.page.getByPlaceholder("Username");
		if (!comes(user)) {
			this.page.reload();
		}
		// The page puts the cursor into the first field itself.
		assertThat(user).isFocused();
		enter(user, this.userId, this.page.getByPlaceholder("Password"), password);
		button("Log in").click();
	}

	/**
	 * On a busy machine the page moves the cursor a second time, even between the fields:
	 * the password then lands behind the user id. Who sees that types again.
	 */
	private static void enter(Locator user, String userId, Locator secret, String password) {
		do {
			user.fill(userId);
			secret.fill(password);
		}
		while (!user.inputValue().equals(userId) || !secret.inputValue().equals(password));
	}

	/** The messages with which the server refused something. */
	public Locator refusals() {
		return this.page.locator(".page-notifications .alert-danger");
	}

	/** Closes the message, which lies over the form. */
	public void closeRefusal() {
		refusals().getByRole(AriaRole.BUTTON).click();
	}

	/** Keeps a picture of the screen in {@code target/screenshots}. */
	public Visitor photograph(String what) {
		this.pictures++;
		this.page.screenshot(new ScreenshotOptions().setPath(file(what, "png")));
		return this;
	}

	/** Keeps what the browser had to say, and what it still waited for. */
	void keepLog() throws IOException {
		Files.writeString(file("log", "txt"),
				String.join("\n", this.console) + "\n\nNot answered:\n" + String.join("\n", this.unanswered) + "\n");
	}

	private Path file(String what, String ending) {
		return SCREENSHOTS
			.resolve("%s-%d-%s-%s.%s".formatted(this.test, this.pictures, this.userId, what.replace(' ', '-'), ending));
	}

	/**
	 * Seen once in fifty times on a busy machine: the webapp's start page stands still.
	 */
	private static boolean comes(Locator field) {
		try {
			field.waitFor(new WaitForOptions().setTimeout(START));
			return true;
		}
		catch (TimeoutError ex) {
			return false;
		}
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
