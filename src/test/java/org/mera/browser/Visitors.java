package org.mera.browser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/**
 * The people of one test, each at a browser of their own.
 */
public final class Visitors {

	/** In milliseconds; a busy machine is no defect, and who waits less gains nothing. */
	private static final int PATIENCE = 60_000;

	private final Browser browser;

	private final String address;

	private final String test;

	private final Map<String, Visitor> visitors = new LinkedHashMap<>();

	private final List<Page> citizens = new ArrayList<>();

	Visitors(Browser browser, String address, String test) {
		this.browser = browser;
		this.address = address;
		this.test = test;
	}

	/**
	 * The person with this user id: the same browser each time, at first not logged in.
	 */
	public Visitor person(String userId) {
		return this.visitors.computeIfAbsent(userId, (id) -> new Visitor(id, newPage(), this.test));
	}

	/**
	 * Somebody whom nobody knows, on a phone.
	 * @param script whether the browser carries out scripts
	 */
	public Page citizen(boolean script) {
		Page page = this.browser.newContext(
				new NewContextOptions().setBaseURL(this.address).setViewportSize(360, 800).setJavaScriptEnabled(script))
			.newPage();
		page.setDefaultTimeout(PATIENCE);
		this.citizens.add(page);
		return page;
	}

	private Page newPage() {
		Page page = this.browser
			.newContext(new NewContextOptions().setBaseURL(this.address)
				.setViewportSize(1440, 900)
				.setLocale("en-GB")
				.setTimezoneId("Europe/Belgrade"))
			.newPage();
		page.setDefaultTimeout(PATIENCE);
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
		return page;
	}

	/** Keeps what was on the screens and behind them when a test failed. */
	void keepTraces() throws IOException {
		for (Visitor visitor : this.visitors.values()) {
			visitor.photograph("failed").keepLog();
		}
	}

	void close() {
		this.visitors.values().forEach(Visitor::leave);
		this.visitors.clear();
		this.citizens.forEach((page) -> page.context().close());
		this.citizens.clear();
	}

}
