package org.mera.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import com.microsoft.playwright.Page;

/** Looks with axe-core for what keeps people out of a page. */
final class Barriers {

	private static final String QUESTION = """
			async ([place]) => (await axe.run(place,
			{ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
			  rules: { region: { enabled: false } } }))
			.violations.map((each) => each.id + ': ' + each.nodes.map((node) => node.html).slice(0, 3).join(' | '))""";

	private Barriers() {
	}

	/** The broken rules within an element of the page, with what breaks them. */
	@SuppressWarnings("unchecked")
	static List<String> in(Page page, String selector) {
		page.evaluate(axe());
		return (List<String>) page.evaluate(QUESTION, List.of(selector));
	}

	private static String axe() {
		try (InputStream script = Barriers.class.getResourceAsStream("/axe.min.js")) {
			return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
