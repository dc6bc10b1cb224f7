package org.mera.actionplan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * A part of a plan file with named values (a YAML mapping). A name that nobody asks for
 * is unknown.
 */
final class PlanSection {

	private static final int LONGEST_LINE = 255;

	private static final int LONGEST_TEXT = 4000;

	private final Node node;

	private final String path;

	private final PlanErrors errors;

	private final Map<String, NodeTuple> entries = new LinkedHashMap<>();

	private final Set<String> asked = new LinkedHashSet<>();

	PlanSection(Node node, String path, PlanErrors errors) {
		this.node = node;
		this.path = path;
		this.errors = errors;
		if (node instanceof MappingNode mapping) {
			mapping.getValue().forEach(this::remember);
		}
		else {
			errors.add(node.getStartMark(), path, "not-a-section");
		}
	}

	private void remember(NodeTuple entry) {
		String key = (entry.getKeyNode() instanceof ScalarNode name) ? name.getValue() : "?";
		if (this.entries.putIfAbsent(key, entry) != null) {
			this.errors.add(entry.getKeyNode().getStartMark(), child(key), "duplicate-key", key);
		}
	}

	private String child(String key) {
		return this.path.isEmpty() ? key : this.path + "." + key;
	}

	Optional<PlanValue> optional(String key) {
		this.asked.add(key);
		return Optional.ofNullable(this.entries.get(key))
			.map((entry) -> new PlanValue(entry.getValueNode(), child(key), this.errors));
	}

	PlanValue value(String key) {
		return value(key, "missing");
	}

	private PlanValue value(String key, String codeIfMissing) {
		return optional(key).orElseGet(() -> {
			if (this.node instanceof MappingNode) {
				this.errors.add(this.node.getStartMark(), child(key), codeIfMissing, key);
			}
			// Whatever is read from a missing value is its stand-in, and no further
			// error.
			return new PlanValue(this.node, child(key), new PlanErrors(""));
		});
	}

	/** A text of one line, such as a title. */
	String line(String key) {
		return value(key).text(LONGEST_LINE);
	}

	String text(String key) {
		return value(key).text(LONGEST_TEXT);
	}

	String email(String key) {
		PlanValue value = value(key);
		String address = value.text(LONGEST_LINE);
		if (!address.isEmpty() && !address.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
			value.reject("not-an-email", address);
		}
		return address;
	}

	/**
	 * The days from the start to the end.
	 * @param within the days that must enclose them
	 * @return the enclosing days if these cannot be read
	 */
	DateRange period(String startKey, String endKey, DateRange within) {
		PlanValue start = value(startKey, "missing-date");
		PlanValue end = value(endKey, "missing-date");
		LocalDate first = day(start, DateRange::first, within).orElse(within.first());
		LocalDate last = day(end, DateRange::last, within).orElse(within.last());
		if (last.isBefore(first)) {
			end.reject("end-before-start", last, first);
			return within;
		}
		return new DateRange(first, last);
	}

	private static Optional<LocalDate> day(PlanValue value, Function<DateRange, LocalDate> side, DateRange within) {
		Optional<LocalDate> day = value.date().map(side);
		day.filter((read) -> !within.contains(read))
			.ifPresent((read) -> value.reject("outside-period", read, within.first(), within.last()));
		return day.filter(within::contains);
	}

	@Nullable Integer optionalCount(String key) {
		return optional(key).flatMap((value) -> value.number(1, Integer.MAX_VALUE)).orElse(null);
	}

	/** All values, under names that the plan chooses. */
	<T> Map<String, T> named(Function<PlanValue, T> reader) {
		Map<String, T> values = new LinkedHashMap<>();
		this.entries.forEach((key, entry) -> {
			new PlanValue(entry.getKeyNode(), child(key), this.errors).id();
			values.put(key, reader.apply(value(key)));
		});
		return Collections.unmodifiableMap(values);
	}

	static String line(PlanValue value) {
		return value.text(LONGEST_LINE);
	}

	/**
	 * Notes on the values of this section; to be read last, when all its names are known.
	 */
	List<Note> notes() {
		return optional("notes").map((notes) -> notes.items((note) -> note.section(this::note))).orElse(List.of());
	}

	private Note note(PlanSection section) {
		String about = section.line("about");
		String key = about.split("\\.", 2)[0];
		if (!about.isEmpty() && !this.asked.contains(key)) {
			section.value("about").reject("unknown-key", about, known());
		}
		return new Note(about, section.value("source").choice(Note.Source.class), section.text("text"));
	}

	void rejectUnknownKeys() {
		this.entries.forEach((key, entry) -> {
			if (!this.asked.contains(key)) {
				this.errors.add(entry.getKeyNode().getStartMark(), child(key), "unknown-key", key, known());
			}
		});
	}

	private String known() {
		return String.join(", ", this.asked);
	}

}
