package org.mera.publicpage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Open data: a table with described fields. Its name and its fields' names are stable.
 *
 * @param name also the file's name
 * @param fields in order; each is described in the messages as
 * {@code publicpage.data.<name>.<field>}
 * @param rows by field
 */
record Dataset(String name, List<Field> fields, List<Map<String, @Nullable Object>> rows) {

	/** What a field holds. */
	enum Type {

		TEXT("string"), NUMBER("integer"), DAY("date"), YES_NO("boolean");

		/** The type's name in XML Schema, as metadata use it. */
		private final String xsd;

		Type(String xsd) {
			this.xsd = xsd;
		}

		public String xsd() {
			return this.xsd;
		}

	}

	/** A column. */
	record Field(String name, Type type) {
	}

	/** Builds a dataset of things of one kind, field by field. */
	static final class Builder<T> {

		private final String name;

		private final Map<Field, Function<T, @Nullable Object>> fields = new LinkedHashMap<>();

		Builder(String name) {
			this.name = name;
		}

		Builder<T> field(String field, Type type, Function<T, @Nullable Object> value) {
			this.fields.put(new Field(field, type), value);
			return this;
		}

		Dataset of(Stream<T> things) {
			return new Dataset(this.name, List.copyOf(this.fields.keySet()), things.map(this::row).toList());
		}

		private Map<String, @Nullable Object> row(T thing) {
			Map<String, @Nullable Object> row = new LinkedHashMap<>();
			this.fields.forEach((field, value) -> row.put(field.name(), value.apply(thing)));
			return row;
		}

	}

}
