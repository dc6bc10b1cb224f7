package org.mera.test;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.awaitility.Awaitility;
import org.mera.MeraApplication;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Mera as a process of its own, as the packaged jar runs it: without the demonstration
 * and without anything the tests configure. Its database and its log are in the directory
 * in which it is started.
 */
public final class Server implements AutoCloseable {

	private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

	/** A slow machine must not fail a test. */
	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private final Process process;

	private final Path log;

	private Server(Process process, Path log) {
		this.process = process;
		this.log = log;
	}

	/**
	 * Starts it; on the first start the password makes the administrator.
	 * @param more further arguments
	 */
	public static Server start(Path directory, String password, String... more) {
		try {
			Path log = Files.createTempFile(directory, "mera", ".log");
			ProcessBuilder builder = new ProcessBuilder(command(more)).directory(directory.toFile())
				.redirectErrorStream(true)
				.redirectOutput(log.toFile());
			builder.environment().keySet().removeIf((name) -> name.startsWith("SPRING_") || name.startsWith("MERA_"));
			builder.environment().put("MERA_ADMINISTRATOR_PASSWORD", password);
			return new Server(builder.start(), log);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> command(String... more) {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"-Xmx256m", "-Duser.timezone=" + System.getProperty("user.timezone"), "-cp", classpath(),
						MeraApplication.class.getName(), "--server.port=0"));
		command.addAll(List.of(more));
		return command;
	}

	/**
	 * Without the tests' own classes and configuration, and without their identity
	 * provider.
	 */
	private static String classpath() {
		return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> !entry.contains("test-classes") && !entry.contains("oauth2-authorization-server"))
			.collect(Collectors.joining(File.pathSeparator));
	}

	/** The port on which it answers, once it does. */
	public int port() {
		return Awaitility.await("Mera answers")
			.atMost(PATIENCE)
			.failFast("Mera ended", () -> assertThat(this.process.isAlive()).as(this::output).isTrue())
			.until(this::logged, Optional::isPresent)
			.orElseThrow();
	}

	private Optional<Integer> logged() {
		return STARTED.matcher(output()).results().findFirst().map((found) -> Integer.valueOf(found.group(1)));
	}

	/** Waits until it ends by itself; its exit code. */
	public int end() {
		return Awaitility.await("Mera ends")
			.atMost(PATIENCE)
			.until(() -> this.process, (ended) -> !ended.isAlive())
			.exitValue();
	}

	/**
	 * Ends it in the midst of whatever it does, as {@code kill -9} does.
	 */
	public void kill() {
		this.process.destroyForcibly();
		end();
	}

	/** Asks it to end and waits until it has. */
	@Override
	public void close() {
		this.process.destroy();
		end();
	}

	/** What it wrote so far, in the machine's character set: rely on ASCII only. */
	public String output() {
		try {
			return Files.readString(this.log, StandardCharsets.ISO_8859_1);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
