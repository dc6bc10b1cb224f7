package org.mera.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.microsoft.playwright.options.FilePayload;

/**
 * Tasklist, as a logged-in person uses it.
 */
public final class Tasklist {

	/** Milliseconds after which a click was none. */
	private static final double CLICK = 5_000;

	private final Page page;

	Tasklist(Page page) {
		this.page = page;
	}

	/** Chooses one of the filters on the left. */
	public Tasklist filter(String name) {
		this.page.locator(".task-filters").getByText(name).first().click();
		return this;
	}

	/** The cards in the list of those tasks whose card shows the text. */
	public Locator tasks(String text) {
		return this.page.locator(".tasks-list li.task").filter(new Locator.FilterOptions().setHasText(text));
	}

	/**
	 * Opens the first task of the list whose card shows the text. On a busy machine the
	 * cards move while the button is down, since what they say arrives later: then it was
	 * no click, and who sees that clicks again.
	 */
	public Tasklist open(String text) {
		Locator title = tasks(text).first().locator("h4 a");
		title.click();
		if (!isOpen()) {
			title.click();
		}
		return this;
	}

	private boolean isOpen() {
		try {
			this.page.waitForURL((address) -> address.contains("task="),
					new Page.WaitForURLOptions().setTimeout(CLICK));
			return true;
		}
		catch (TimeoutError ex) {
			return false;
		}
	}

	/** Opens the start form of a process. */
	public Tasklist startProcess(String name) {
		this.page.locator("a.start-process, .start-process-action a, a:has-text('Start process')").first().click();
		this.page.locator(".modal-content").getByText(name, new Locator.GetByTextOptions().setExact(true)).click();
		return this;
	}

	/** Starts the process whose start form is filled in, or tries to. */
	public Tasklist start() {
		this.page.locator(".modal-content")
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Start").setExact(true))
			.click();
		this.page.locator(".modal-content").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
		return this;
	}

	/** Chooses the option of a drop-down list whose words contain the text. */
	public Tasklist select(String label, String option) {
		form().locator(".fjs-form-field-select")
			.filter(new Locator.FilterOptions().setHasText(label))
			.locator(".fjs-input-group")
			.click();
		this.page.locator(".fjs-dropdownlist-item").getByText(option).first().click();
		return this;
	}

	/**
	 * Claims the open task as soon as its form is there, which is when a person would. On
	 * a busy machine a form that arrives later may lose what is entered meanwhile.
	 */
	public Tasklist claim() {
		form().waitFor();
		this.page.waitForResponse((answer) -> answer.url().endsWith("/claim"),
				() -> this.page.locator(".task-details button.claim, button.claim").first().click());
		return this;
	}

	/** Takes the open task away from whoever holds it, so that it can be claimed. */
	public Tasklist takeAway() {
		this.page.locator(".task-details .reset-assignee, .reset-assignee").first().click();
		return this;
	}

	/** The open task's form. */
	public Locator form() {
		return this.page.locator(".fjs-container");
	}

	/** Enters a text, number or date in the field with this label. */
	public Tasklist fill(String label, String value) {
		Locator field = form().getByLabel(label)
			.and(this.page.locator("input:not([type=radio]):not([type=checkbox]), textarea"))
			.first();
		field.fill(value);
		field.blur();
		return this;
	}

	/** Ticks the option or the checkbox with this label. */
	public Tasklist choose(String label) {
		form().getByLabel(label).first().check();
		return this;
	}

	/** Turns to another tab of the open task. */
	public Tasklist tab(String name) {
		this.page.locator(".task-details .nav-tabs, .nav-tabs")
			.getByText(name, new Locator.GetByTextOptions().setExact(true))
			.first()
			.click();
		return this;
	}

	/** The tab with the files that prove the open task's step. */
	public Locator evidence() {
		return this.page.locator(".mera-evidence");
	}

	/** Chooses files on that tab; they are not uploaded yet. */
	public Tasklist choose(FilePayload... files) {
		evidence().locator("input[type=file]").setInputFiles(files);
		return this;
	}

	/** Clicks a button of that tab. */
	public Tasklist press(String name) {
		evidence().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name)).first().click();
		return this;
	}

	/** Completes the open task, or tries to. */
	public Tasklist complete() {
		completeButton().click();
		return this;
	}

	/** Disabled while the form does not accept a value. */
	public Locator completeButton() {
		return this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Complete").setExact(true));
	}

	/** What the form says at its fields about values that it does not accept. */
	public Locator errors() {
		return form().locator(".fjs-form-field-error");
	}

}
