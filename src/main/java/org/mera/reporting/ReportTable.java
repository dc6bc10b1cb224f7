package org.mera.reporting;

import java.util.List;
import java.util.Map;

/**
 * A table of a report in words.
 *
 * @param id what it is about
 * @param heading its heading
 * @param columns keys and headings of its columns
 * @param rows a text for each column's key
 */
public record ReportTable(String id, String heading, List<Column> columns, List<Map<String, String>> rows) {

	/**
	 * A column.
	 *
	 * @param key its key in the rows
	 * @param heading its heading
	 */
	public record Column(String key, String heading) {
	}

}
