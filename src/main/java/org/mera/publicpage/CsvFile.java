package org.mera.publicpage;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Writes a dataset as CSV (RFC 4180). */
final class CsvFile {

	/** With these a spreadsheet takes a text for a formula and carries it out. */
	private static final String FORMULA = "=+-@\t\r\n";

	private CsvFile() {
	}

	static String of(Dataset dataset) {
		StringWriter csv = new StringWriter();
		try (CSVPrinter printer = new CSVPrinter(csv, CSVFormat.RFC4180)) {
			printer.printRecord(dataset.fields().stream().map(Dataset.Field::name));
			for (Map<String, @Nullable Object> row : dataset.rows()) {
				printer.printRecord(row.values().stream().map(CsvFile::harmless));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return csv.toString();
	}

	/** An apostrophe before it makes a spreadsheet take it for a text. */
	private static @Nullable Object harmless(@Nullable Object value) {
		boolean formula = value instanceof String text && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
		return formula ? "'" + value : value;
	}

}
