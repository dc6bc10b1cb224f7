package org.mera.replay;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;

/**
 * What people do and when, as a YAML file says. Days stand in the printed plan's time and
 * are moved with the plan. Instead of a day {@code end-10d} or {@code end+10d} may stand:
 * so many days before or after the end of the replay.
 *
 * @param entries what happens, in order; the first starts the plan
 */
public record ReplayScript(List<Entry> entries) {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
		.build();

	/**
	 * A task that somebody completes, or a process that somebody starts.
	 *
	 * @param at day and time, for example {@code 2023-01-16T10:00}
	 * @param by id of the person
	 * @param task definition key of the task, or null if a process is started
	 * @param process key of the process to start, or null
	 * @param about part of the task's name, where several have the same key; or null
	 * @param optional whether it may be that there is no such task then
	 * @param attach the evidence that the person adds before completing the task, or null
	 * @param with the form's fields
	 */
	public record Entry(String at, String by, @Nullable String task, @Nullable String process, @Nullable String about,
			boolean optional, @Nullable List<SampleFile> attach, @Nullable Map<String, Object> with) {
	}

	/**
	 * Reads a script.
	 * @throws UncheckedIOException if the file cannot be read
	 */
	public static ReplayScript read(Resource file) {
		try (InputStream input = file.getInputStream()) {
			return YAML.readValue(input, ReplayScript.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
