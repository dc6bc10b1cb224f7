package org.mera.workshop;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.mera.workshop.LocalCommunity.Readiness;
import org.mera.workshop.LocalCommunity.Settlement;

/**
 * Reads a list of local communities from a CSV file (UTF-8, separated by comma or
 * semicolon, with a header line) and finds all its errors at once.
 */
final class CommunityFile {

	private static final List<String> COLUMNS = List.of("id", "name", "settlement", "national-structure", "area",
			"readiness", "sample");

	private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private final List<CommunityFileError> errors = new ArrayList<>();

	private final Map<String, Long> lines = new HashMap<>();

	/**
	 * Reads a file.
	 * @throws InvalidCommunitiesException with every error, if there is any
	 */
	static List<LocalCommunity> read(String name, byte[] content) {
		CommunityFile file = new CommunityFile();
		List<LocalCommunity> communities = file.communities(content);
		if (file.errors.isEmpty() && communities.isEmpty()) {
			file.error(1, "names no community");
		}
		if (!file.errors.isEmpty()) {
			throw new InvalidCommunitiesException(name, file.errors);
		}
		return communities;
	}

	private List<LocalCommunity> communities(byte[] content) {
		List<LocalCommunity> communities = new ArrayList<>();
		String text = text(content);
		char separator = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
		CSVFormat format = CSVFormat.DEFAULT.builder()
			.setDelimiter(separator)
			.setHeader()
			.setSkipHeaderRecord(true)
			.setIgnoreSurroundingSpaces(true)
			.setTrim(true)
			.get();
		try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
			if (hasAllColumns(parser.getHeaderNames())) {
				parser.forEach((line) -> community(line, parser.getCurrentLineNumber()).ifPresent(communities::add));
			}
		}
		catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException ex) {
			error(1, "is no CSV file: " + ex.getMessage());
		}
		return communities;
	}

	private String text(byte[] content) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
			return (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) ? text.substring(1) : text;
		}
		catch (CharacterCodingException ex) {
			error(1, "is not written in UTF-8");
			return String.join(",", COLUMNS);
		}
	}

	private boolean hasAllColumns(List<String> header) {
		COLUMNS.stream().filter((each) -> !header.contains(each)).forEach((each) -> error(1, "lacks column " + each));
		header.stream()
			.filter((each) -> !COLUMNS.contains(each))
			.forEach((each) -> error(1, "has unknown column " + each));
		return this.errors.isEmpty();
	}

	private Optional<LocalCommunity> community(CSVRecord record, long line) {
		int before = this.errors.size();
		if (!record.isConsistent()) {
			error(line, "has %d values, not %d".formatted(record.size(), COLUMNS.size()));
			return Optional.empty();
		}
		String id = text(record, line, "id", 60);
		check(id.isEmpty() || ID.matcher(id).matches(), line, "id '" + id + "' has other than a-z, 0-9 and -");
		Long first = this.lines.putIfAbsent(id, line);
		check(id.isEmpty() || first == null, line, "id '" + id + "' stands on line " + first + " already");
		String name = text(record, line, "name", 120);
		String structure = text(record, line, "national-structure", 80);
		String area = text(record, line, "area", 80);
		Optional<Settlement> settlement = choice(record, line, "settlement", Settlement.class);
		Optional<Readiness> readiness = choice(record, line, "readiness", Readiness.class);
		String sample = record.get("sample").toLowerCase(Locale.ROOT);
		check(Set.of("yes", "no").contains(sample), line, "sample is '" + sample + "', not yes or no");
		if (this.errors.size() > before) {
			return Optional.empty();
		}
		return Optional.of(new LocalCommunity(id, name, settlement.orElseThrow(), structure, area,
				readiness.orElseThrow(), sample.equals("yes")));
	}

	private String text(CSVRecord record, long line, String column, int longest) {
		String text = record.get(column);
		check(!text.isEmpty(), line, column + " is missing");
		check(text.length() <= longest, line, "%s is longer than %d characters".formatted(column, longest));
		return text;
	}

	private <E extends Enum<E>> Optional<E> choice(CSVRecord record, long line, String column, Class<E> type) {
		String text = record.get(column);
		Optional<E> found = EnumSet.allOf(type).stream().filter((each) -> each.name().equalsIgnoreCase(text)).findAny();
		check(found.isPresent(), line, "%s is '%s', not one of %s".formatted(column, text,
				EnumSet.allOf(type).toString().toLowerCase(Locale.ROOT)));
		return found;
	}

	private void check(boolean kept, long line, String error) {
		if (!kept) {
			error(line, error);
		}
	}

	private void error(long line, String text) {
		this.errors.add(new CommunityFileError(line, text));
	}

}
