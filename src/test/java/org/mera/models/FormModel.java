package org.mera.models;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A form file.
 *
 * @param name its file name without the ending
 * @param json its content
 */
record FormModel(String name, JsonNode json) {

	private static final ObjectMapper JSON = new ObjectMapper();

	static FormModel read(String name, String text) {
		try {
			return new FormModel(name, JSON.readTree(text));
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(name + ".form is no JSON", ex);
		}
	}

	/** All components at all depths. */
	Stream<JsonNode> components() {
		return components(this.json);
	}

	static Stream<JsonNode> components(JsonNode container) {
		return children(container).flatMap((child) -> Stream.concat(Stream.of(child), components(child)));
	}

	static Stream<JsonNode> children(JsonNode container) {
		return StreamSupport.stream(container.path("components").spliterator(), false);
	}

}
