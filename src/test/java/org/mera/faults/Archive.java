package org.mera.faults;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * Mera's classes as one archive, and what the Java machine made of them at an earlier
 * start: dozens of starts take about half as long with it.
 */
final class Archive {

	private static final Path FOLDER = folder();

	private static final String CLASSPATH = jars();

	private static Optional<Path> prepared = Optional.empty();

	private Archive() {
	}

	/** Mera without the tests, and the class that moves its clock. */
	static String classpath() {
		return CLASSPATH;
	}

	/** What makes the Java machine start faster, once it was trained. */
	static synchronized List<String> options() {
		return prepared.map((file) -> List.of("-XX:SharedArchiveFile=" + file, "-Xshare:auto")).orElse(List.of());
	}

	/** Starts and ends Mera once for all that will start it. */
	static synchronized void train() {
		if (prepared.isPresent()) {
			return;
		}
		Path file = FOLDER.resolve("mera.jsa");
		Path directory = FOLDER.resolve("training");
		try (Node mera = Node.start(directory, CityTime.at(Town.BEGIN).now(),
				List.of("-XX:ArchiveClassesAtExit=" + file))) {
			mera.administrator().get("/engine-rest/task");
		}
		prepared = Optional.of(file).filter(Files::exists);
	}

	private static Path folder() {
		try {
			Path folder = Files.createTempDirectory("mera-archive");
			Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The Java machine archives classes from jars only. */
	private static String jars() {
		List<String> jars = new ArrayList<>();
		for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
			Path path = Path.of(entry);
			if (entry.contains("test-classes")) {
				jars.add(jar("launcher.jar", path, Path.of(MovableMera.class.getName().replace('.', '/') + ".class")));
			}
			else {
				jars.add(Files.isDirectory(path) ? jar("mera.jar", path, Path.of("")) : entry);
			}
		}
		return String.join(File.pathSeparator, jars);
	}

	private static String jar(String name, Path root, Path part) {
		Path jar = FOLDER.resolve(name);
		try (OutputStream file = Files.newOutputStream(jar);
				JarOutputStream out = new JarOutputStream(file);
				Stream<Path> paths = Files.walk(root.resolve(part))) {
			for (Path path : paths.sorted().toList()) {
				add(out, path, root.relativize(path).toString().replace(File.separatorChar, '/'));
			}
			return jar.toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void add(JarOutputStream out, Path path, String name) throws IOException {
		if (Files.isDirectory(path)) {
			if (!name.isEmpty()) {
				out.putNextEntry(new JarEntry(name + "/"));
			}
			return;
		}
		out.putNextEntry(new JarEntry(name));
		Files.copy(path, out);
	}

}
