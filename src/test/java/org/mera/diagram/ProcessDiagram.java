package org.mera.diagram;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A process and its picture, which says of which state of the process it is.
 *
 * @param process the BPMN file
 * @param bpmn its text
 */
record ProcessDiagram(Path process, String bpmn) {

	static List<ProcessDiagram> in(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			List<Path> processes = files.filter((file) -> file.toString().endsWith(".bpmn")).sorted().toList();
			List<ProcessDiagram> diagrams = new ArrayList<>();
			for (Path process : processes) {
				diagrams.add(of(process));
			}
			return diagrams;
		}
	}

	static ProcessDiagram of(Path process) throws IOException {
		return new ProcessDiagram(process, Files.readString(process).replace("\r\n", "\n"));
	}

	Path picture() {
		return this.process.resolveSibling(this.process.getFileName().toString().replace(".bpmn", ".svg"));
	}

	void save(String svg) throws IOException {
		Files.writeString(picture(), origin() + svg);
	}

	/** Whether there is a picture of the process as it is now. */
	boolean isCurrent() throws IOException {
		return Files.exists(picture()) && Files.readString(picture()).contains(origin().strip());
	}

	/** An XML comment, the same for as long as the process stays the same. */
	private String origin() {
		return "<!-- Drawn by ./mvnw -Pdiagrams from %s with SHA-256 %s -->\n".formatted(this.process.getFileName(),
				sha256());
	}

	private String sha256() {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(this.bpmn.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
