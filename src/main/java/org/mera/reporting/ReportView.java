package org.mera.reporting;

import java.util.List;

/**
 * A report in words, as the page and the PDF show it.
 *
 * @param id the report's id
 * @param title its title
 * @param subtitle what it is a report on
 * @param facts the lines below the title
 * @param sections texts with a heading each
 * @param tables its tables
 * @param sha256 SHA-256 of the data; empty while it is a draft
 */
public record ReportView(String id, String title, String subtitle, List<String> facts, List<Section> sections,
		List<ReportTable> tables, String sha256) {

	ReportView sealed(String sha256) {
		return new ReportView(this.id, this.title, this.subtitle, this.facts, this.sections, this.tables, sha256);
	}

	/**
	 * A text with a heading.
	 *
	 * @param heading the heading
	 * @param paragraphs the text
	 */
	public record Section(String heading, List<String> paragraphs) {

		static Section of(String heading, String text) {
			return new Section(heading, text.lines().filter((line) -> !line.isBlank()).toList());
		}

	}

}
