package org.mera.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.util.FileSystemUtils;

/**
 * Keeps Mera's own pages as the tests got them in {@code target/pages}, where the Nu HTML
 * checker reads them after the last test, see {@code pom.xml}.
 */
public final class Pages {

	/** Tests that run at the same time keep them apart. */
	private static final Path FOLDER = emptied(Path.of("target", "pages", System.getProperty("mera.test.fork", "1")));

	private static final Set<String> KEPT = ConcurrentHashMap.newKeySet();

	private static final int LONGEST_NAME = 120;

	private Pages() {
	}

	/**
	 * Keeps the page that was sent, if it is one, and the first of its kind and address.
	 */
	public static void keep(HttpResponse<String> response) {
		if (response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")
				&& response.body().contains("/mera.css")) {
			keep("%s %d %s".formatted(response.request().method(), response.statusCode(), response.uri().getPath()),
					response.body());
		}
	}

	/** Keeps a page under a name, if it is the first with that name. */
	public static void keep(String name, String html) {
		String file = name.replaceAll("\\W+", "-");
		if (KEPT.add(file)) {
			try {
				Files.writeString(FOLDER.resolve(file.substring(0, Math.min(file.length(), LONGEST_NAME)) + ".html"),
						html);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	private static Path emptied(Path folder) {
		try {
			FileSystemUtils.deleteRecursively(folder);
			return Files.createDirectories(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
