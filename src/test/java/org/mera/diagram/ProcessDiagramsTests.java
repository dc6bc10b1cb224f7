package org.mera.diagram;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.mera.browser.Chromium;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pictures in the repository show the processes as they are, also where no browser is
 * installed to draw them.
 */
class ProcessDiagramsTests {

	private static final Path PROCESSES = Path.of("processes");

	private static final Path SAMPLE = Path.of("src/test/resources/models/good-model.bpmn");

	@TestFactory
	Stream<DynamicTest> everyProcessHasItsCurrentPicture() throws IOException {
		return ProcessDiagram.in(PROCESSES)
			.stream()
			.map((diagram) -> DynamicTest.dynamicTest(diagram.process().getFileName().toString(),
					() -> assertThat(diagram.isCurrent())
						.as("%s shows %s as it is now. Draw it with ./mvnw -Pdiagrams", diagram.picture(),
								diagram.process())
						.isTrue()));
	}

	@Test
	void everyPictureHasItsProcess() throws IOException {
		List<Path> expected = ProcessDiagram.in(PROCESSES).stream().map(ProcessDiagram::picture).toList();

		try (Stream<Path> files = Files.list(PROCESSES)) {
			assertThat(files.filter((file) -> file.toString().endsWith(".svg"))).isSubsetOf(expected);
		}
	}

	@Test
	void pictureOfAnEarlierStateIsNotCurrent(@TempDir Path folder) throws IOException {
		Path process = Files.writeString(folder.resolve("small.bpmn"), "<a/>");
		assertThat(ProcessDiagram.of(process).isCurrent()).isFalse();
		ProcessDiagram.of(process).save("<svg/>");
		assertThat(ProcessDiagram.of(process).isCurrent()).isTrue();

		Files.writeString(process, "<b/>");

		assertThat(ProcessDiagram.of(process).isCurrent()).isFalse();
	}

	@Test
	void drawsTheSamePictureEachTimeOnWhitePaper(@TempDir Path folder) throws IOException {
		Assumptions.assumeTrue(Chromium.executable().isPresent(), Chromium.MISSING);
		Path process = Files.copy(SAMPLE, folder.resolve("good-model.bpmn"));
		ProcessDiagrams.main(new String[] { folder.toString() });
		String first = Files.readString(ProcessDiagram.of(process).picture());

		ProcessDiagrams.main(new String[] { folder.toString() });

		assertThat(Files.readString(ProcessDiagram.of(process).picture())).isEqualTo(first)
			.contains("fill=\"white\"", "Quarter begins")
			.doesNotContain("djs-hit");
	}

}
