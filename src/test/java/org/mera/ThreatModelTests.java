package org.mera;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

import static org.assertj.core.api.Assertions.assertThat;

/** Each line of the README's threat model names tests that there are. */
class ThreatModelTests {

	private static final Path TESTS = Path.of("src", "test", "java");

	private static final Pattern SECTION = Pattern.compile("(?ms)^#{2,3} Threat model$(.*?)(^#{2,3} |\\z)");

	private static final Pattern NAMED = Pattern.compile("`(\\w+Tests)\\.(\\w+)`");

	@Test
	void everyLineNamesATestThatThereIs() throws IOException {
		List<String> lines = lines(readme());
		Map<String, Class<?>> tests = tests();

		assertThat(lines).hasSizeGreaterThan(20);
		assertThat(lines).allSatisfy((line) -> {
			List<MatchResult> named = NAMED.matcher(line).results().toList();
			assertThat(named).isNotEmpty();
			assertThat(named).allSatisfy((test) -> assertThat(tests).containsKey(test.group(1)));
			assertThat(named).allSatisfy(
					(test) -> assertThat(isTest(tests.get(test.group(1)), test.group(2))).as(test.group()).isTrue());
		});
	}

	private static String readme() throws IOException {
		return Files.readString(Path.of(System.getProperty("mera.test.readme", "README.md")));
	}

	/** The rows of its table, without the head. */
	private static List<String> lines(String readme) {
		Matcher section = SECTION.matcher(readme);
		return section.find() ? section.group(1).lines().filter((line) -> line.startsWith("|")).skip(2).toList()
				: List.of();
	}

	private static Map<String, Class<?>> tests() throws IOException {
		Map<String, Class<?>> tests = new TreeMap<>();
		try (Stream<Path> files = Files.walk(TESTS)) {
			files.map((file) -> TESTS.relativize(file).toString())
				.filter((file) -> file.endsWith("Tests.java"))
				.map((file) -> file.substring(0, file.length() - ".java".length()).replaceAll("[/\\\\]", "."))
				.map(ThreatModelTests::load)
				.forEach((test) -> tests.put(test.getSimpleName(), test));
		}
		return tests;
	}

	private static Class<?> load(String name) {
		try {
			return Class.forName(name, false, ThreatModelTests.class.getClassLoader());
		}
		catch (ClassNotFoundException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static boolean isTest(Class<?> type, String name) {
		Predicate<Method> named = (method) -> method.getName().equals(name);
		return Arrays.stream(type.getDeclaredMethods())
			.anyMatch(named.and((method) -> AnnotationSupport.isAnnotated(method, Testable.class)));
	}

}
