package org.mera.database;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table.
 *
 * @param name in lower case
 * @param quoted its name as SQL takes it, whatever its case
 * @param columns its columns by name
 */
record Table(String name, String quoted, List<Column> columns) {

	/** The columns' names, in lower case. */
	List<String> columnNames() {
		return this.columns.stream().map(Column::name).toList();
	}

	String select() {
		return "select " + list() + " from " + this.quoted;
	}

	String insert() {
		return "insert into " + this.quoted + " (" + list() + ") values ("
				+ String.join(", ", this.columns.stream().map((column) -> "?").toList()) + ")";
	}

	private String list() {
		return this.columns.stream().map(Column::quoted).collect(Collectors.joining(", "));
	}

	/**
	 * A column.
	 *
	 * @param name in lower case
	 * @param quoted its name as SQL takes it, whatever its case
	 * @param type one of {@link java.sql.Types}
	 */
	record Column(String name, String quoted, int type) {
	}
}
