package org.mera.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/**
 * Cockpit, as a logged-in person uses it.
 */
public final class Cockpit {

	private final Page page;

	Cockpit(Page page) {
		this.page = page;
	}

	/** Opens the diagram of a process with all that runs of it, by the process's name. */
	public Cockpit openProcess(String name) {
		this.page.navigate("/camunda/app/cockpit/default/#/processes");
		this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)).first().click();
		return this;
	}

	/** How many tokens the diagram shows at an element. */
	public Locator tokens(String elementId) {
		return this.page.locator("[data-container-id='" + elementId + "'] .instance-count");
	}

}
