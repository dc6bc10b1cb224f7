package org.mera.actionplan;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A value in a plan file that knows its place. What cannot be read is noted as an error
 * and replaced by a stand-in, so that reading goes on and finds the other errors.
 */
final class PlanValue {

	private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

	private static final int LONGEST_ID = 64;

	private final Node node;

	private final String path;

	private final PlanErrors errors;

	PlanValue(Node node, String path, PlanErrors errors) {
		this.node = node;
		this.path = path;
		this.errors = errors;
	}

	void reject(String code, Object... arguments) {
		this.errors.add(this.node.getStartMark(), this.path, code, arguments);
	}

	/**
	 * The text as written, so that {@code no} stays a word and {@code 020} keeps its
	 * zero.
	 */
	String text(int longest) {
		if (!(this.node instanceof ScalarNode scalar)) {
			reject("not-a-text");
			return "";
		}
		String text = (Tag.NULL.equals(scalar.getTag())) ? "" : scalar.getValue().strip();
		if (text.isEmpty()) {
			reject("empty");
		}
		if (text.length() > longest) {
			reject("too-long", longest, text.length());
		}
		return text;
	}

	String id() {
		String text = text(LONGEST_ID);
		if (!text.isEmpty() && !ID.matcher(text).matches()) {
			reject("id", text);
		}
		return text;
	}

	/** A whole number within the limits, both included; 0 stands in for it. */
	int integer(int lowest, int highest) {
		return number(lowest, highest).orElse(0);
	}

	/** A whole number within the limits, both included; empty if there is none. */
	Optional<Integer> number(int lowest, int highest) {
		String text = text(Integer.MAX_VALUE);
		if (text.isEmpty()) {
			return Optional.empty();
		}
		if (!text.matches("-?\\d{1,9}")) {
			reject("not-a-number", text);
			return Optional.empty();
		}
		int number = Integer.parseInt(text);
		if (number < lowest) {
			reject("too-low", number, lowest);
		}
		if (number > highest) {
			reject("too-high", number, highest);
		}
		return Optional.of(number);
	}

	Optional<DateRange> date() {
		String text = text(Integer.MAX_VALUE);
		if (text.isEmpty()) {
			return Optional.empty();
		}
		try {
			Optional<DateRange> date = DateRange.parse(text);
			if (date.isEmpty()) {
				reject("not-a-date", text);
			}
			return date;
		}
		catch (DateTimeException ex) {
			reject("impossible-date", text);
			return Optional.empty();
		}
	}

	/** One of the constants, written in lower case. */
	<E extends Enum<E>> E choice(Class<E> type) {
		E[] constants = type.getEnumConstants();
		String text = text(Integer.MAX_VALUE);
		Optional<E> chosen = Stream.of(constants).filter((constant) -> word(constant).equals(text)).findFirst();
		if (chosen.isEmpty() && !text.isEmpty()) {
			reject("not-a-choice", text, Stream.of(constants).map(PlanValue::word).collect(Collectors.joining(", ")));
		}
		return chosen.orElse(constants[0]);
	}

	/**
	 * {@code yes} or {@code no}, or YAML's own words for them; no stands in for what is
	 * neither.
	 */
	boolean yes() {
		return choice(Answer.class).isYes;
	}

	private enum Answer {

		NO(false), YES(true), FALSE(false), TRUE(true);

		private final boolean isYes;

		Answer(boolean isYes) {
			this.isYes = isYes;
		}

	}

	static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	/** Every element of a list that has at least one. */
	<T> List<T> items(Function<PlanValue, T> reader) {
		if (!(this.node instanceof SequenceNode sequence)) {
			reject("not-a-list");
			return List.of();
		}
		if (sequence.getValue().isEmpty()) {
			reject("empty-list");
		}
		List<T> items = new ArrayList<>();
		for (Node element : sequence.getValue()) {
			items.add(reader.apply(new PlanValue(element, this.path + "[" + items.size() + "]", this.errors)));
		}
		return List.copyOf(items);
	}

	/** Every element of a list in which none occurs twice. */
	<T> List<T> distinctItems(Function<PlanValue, T> reader) {
		Set<T> taken = new HashSet<>();
		return items((item) -> item.distinctFrom(taken, reader));
	}

	/** A value that must not be among those taken, and is taken from then on. */
	<T> T distinctFrom(Set<T> taken, Function<PlanValue, T> reader) {
		int before = this.errors.count();
		T value = reader.apply(this);
		boolean readable = this.errors.count() == before;
		if (readable && !taken.add(value)) {
			reject("duplicate", value);
		}
		return value;
	}

	<T> T section(Function<PlanSection, T> reader) {
		PlanSection section = new PlanSection(this.node, this.path, this.errors);
		T result = reader.apply(section);
		section.rejectUnknownKeys();
		return result;
	}

}
