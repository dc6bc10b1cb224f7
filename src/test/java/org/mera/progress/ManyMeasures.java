package org.mera.progress;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/** The city's plan with as many measures as wanted: its two, again and again. */
public final class ManyMeasures {

	private static final YAMLMapper YAML = new YAMLMapper();

	private ManyMeasures() {
	}

	/** A plan with this id. */
	public static Resource plan(String id, int measures) {
		try {
			ObjectNode plan = (ObjectNode) YAML
				.readTree(ManyMeasures.class.getResourceAsStream("/plans/novi-pazar-2022-2023.yaml"));
			ArrayNode printed = (ArrayNode) plan.get("measures");
			ArrayNode many = YAML.createArrayNode();
			for (int number = 1; number <= measures; number++) {
				ObjectNode measure = printed.get((number - 1) % printed.size()).deepCopy();
				many.add(measure.put("id", "measure-" + number).put("number", number));
			}
			plan.put("id", id).set("measures", many);
			return new ByteArrayResource(YAML.writeValueAsBytes(plan)) {

				@Override
				public String getFilename() {
					return id + ".yaml";
				}

			};
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
