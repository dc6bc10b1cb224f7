package org.mera.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.mera.benchmark.plain.PlainApplication;

/**
 * Packs {@link PlainApplication} as Mera's jar is packed: the same loader, and of the
 * same libraries those that the starters for webapps, REST API, JDBC and H2 bring.
 */
final class PlainJar {

	private static final String LIBRARIES = "BOOT-INF/lib/";

	private static final String CLASS = PlainApplication.class.getName();

	private static final Pattern VERSION = Pattern.compile("-\\d+\\..*");

	private static final Set<String> BROUGHT = brought();

	private PlainJar() {
	}

	static Path make(Path mera, Path target) throws IOException {
		try (JarFile source = new JarFile(mera.toFile());
				OutputStream file = Files.newOutputStream(target);
				JarOutputStream plain = new JarOutputStream(file, manifest(source))) {
			for (Enumeration<JarEntry> all = source.entries(); all.hasMoreElements();) {
				JarEntry entry = all.nextElement();
				if (belongs(entry)) {
					copy(source, entry, plain);
				}
			}
			String compiled = CLASS.replace('.', '/') + ".class";
			plain.putNextEntry(new JarEntry("BOOT-INF/classes/" + compiled));
			try (InputStream content = PlainApplication.class.getResourceAsStream("/" + compiled)) {
				content.transferTo(plain);
			}
		}
		return target;
	}

	private static Manifest manifest(JarFile source) throws IOException {
		Manifest manifest = new Manifest(source.getManifest());
		Attributes attributes = manifest.getMainAttributes();
		attributes.putValue("Start-Class", CLASS);
		attributes.remove(new Attributes.Name("Spring-Boot-Layers-Index"));
		return manifest;
	}

	private static boolean belongs(JarEntry entry) {
		String name = entry.getName();
		return name.startsWith("org/springframework/boot/loader/") || name.startsWith("META-INF/services/java.nio.file")
				|| name.equals(LIBRARIES) || name.equals("BOOT-INF/") || name.equals("BOOT-INF/classes/")
				|| name.endsWith("classpath.idx") || (name.startsWith(LIBRARIES) && isBrought(name));
	}

	private static boolean isBrought(String library) {
		return BROUGHT.contains(VERSION.matcher(library.substring(LIBRARIES.length())).replaceFirst(""));
	}

	private static Set<String> brought() {
		try (InputStream list = PlainJar.class.getResourceAsStream("/benchmark/plain-libraries.txt")) {
			return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Libraries are stored as they are, as the loader wants them. */
	private static void copy(JarFile source, JarEntry entry, JarOutputStream target) throws IOException {
		byte[] content = source.getInputStream(entry).readAllBytes();
		JarEntry copied = new JarEntry(entry.getName());
		if (entry.getName().endsWith("classpath.idx")) {
			content = new String(content, StandardCharsets.UTF_8).lines()
				.filter((line) -> isBrought(line.substring(line.indexOf('"') + 1, line.length() - 1)))
				.collect(Collectors.joining("\n", "", "\n"))
				.getBytes(StandardCharsets.UTF_8);
		}
		else if (entry.getMethod() == JarEntry.STORED) {
			copied.setMethod(JarEntry.STORED);
			copied.setSize(entry.getSize());
			copied.setCrc(entry.getCrc());
		}
		target.putNextEntry(copied);
		target.write(content);
		target.closeEntry();
	}

}
