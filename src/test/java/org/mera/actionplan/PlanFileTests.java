package org.mera.actionplan;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PlanFileTests {

	@Test
	void staysTheSameWithOtherLineEndsAndAByteOrderMark() {
		PlanFile unix = PlanFile.of(SmallPlan.resource("a: 1\nb: 2\n"));
		PlanFile windows = PlanFile.of(SmallPlan.resource("\uFEFFa: 1\r\nb: 2\r\n"));
		PlanFile old = PlanFile.of(SmallPlan.resource("a: 1\rb: 2\r"));

		assertThat(windows).isEqualTo(unix);
		assertThat(old).isEqualTo(unix);
		assertThat(windows.sha256()).isEqualTo(unix.sha256());
	}

	@Test
	void isIdentifiedByItsSha256() {
		assertThat(new PlanFile("a.yaml", "abc").sha256())
			.isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	}

	@Test
	void readsLettersOfEveryAlphabet() {
		assertThat(PlanFile.of(SmallPlan.resource("city: Нови Пазар, Šćepan")).text())
			.isEqualTo("city: Нови Пазар, Šćepan");
	}

	@Test
	void refusesAnotherEncodingAndNamesTheLine() {
		byte[] latin2 = "id: a\ncity: Mitrović\n".getBytes(Charset.forName("ISO-8859-2"));

		assertRefused(SmallPlan.resource("latin.yaml", latin2),
				"latin.yaml, line 2, column 1: This line is not in UTF-8. Save the file with the encoding UTF-8.");
	}

	@Test
	void refusesUtf16() {
		assertRefused(SmallPlan.resource("wide.yaml", "id: a\n".getBytes(StandardCharsets.UTF_16)),
				"wide.yaml, line 1, column 1: This line is not in UTF-8. Save the file with the encoding UTF-8.");
	}

	@Test
	void refusesAFileThatIsNotThere() {
		Resource missing = new FileSystemResource("no/such/plan.yaml");

		assertThatExceptionOfType(InvalidPlanException.class).isThrownBy(() -> PlanFile.of(missing))
			.withMessageStartingWith("plan.yaml, line 1, column 1: The file cannot be read: file [")
			.withMessageContaining("plan.yaml");
	}

	@Test
	void refusesAnEndlessFile() {
		assertRefused(SmallPlan.resource("x".repeat(PlanFile.LONGEST + 1)),
				"small.yaml, line 1, column 1: The file is longer than 1000000 characters.");
	}

	private static void assertRefused(Resource resource, String message) {
		assertThatExceptionOfType(InvalidPlanException.class).isThrownBy(() -> PlanFile.of(resource))
			.withMessage(message);
	}

}
