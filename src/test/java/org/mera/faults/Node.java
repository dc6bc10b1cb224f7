package org.mera.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.mera.test.Outside;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Mera as a process of its own that may be robbed of its life, with a clock that can be
 * moved. Whatever it keeps in files is in the directory in which it is started.
 */
final class Node implements AutoCloseable {

	static final String ADMINISTRATOR = "admin";

	private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

	/** A slow machine must not fail a test. */
	static final Duration PATIENCE = Duration.ofMinutes(20);

	private final Process process;

	private final Path log;

	private Node(Process process, Path log) {
		this.process = process;
		this.log = log;
	}

	/**
	 * Starts it.
	 * @param now the moment that the engine's clock shows
	 * @param settings as on the command line; what begins with {@code -D} or {@code -X}
	 * is for the Java machine
	 */
	static Node start(Path directory, Instant now, List<String> settings) {
		try {
			Files.createDirectories(directory);
			Path log = Files.createTempFile(directory, "mera", ".log");
			ProcessBuilder builder = new ProcessBuilder(command(settings)).directory(directory.toFile())
				.redirectErrorStream(true)
				.redirectOutput(log.toFile());
			builder.environment().keySet().removeIf((name) -> name.startsWith("SPRING_") || name.startsWith("MERA_"));
			builder.environment().put("MERA_ADMINISTRATOR_PASSWORD", Town.PASSWORD);
			Node node = new Node(builder.start(), log);
			node.clock(now);
			return node;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> command(List<String> settings) {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"-Xmx256m", "-Duser.timezone=" + System.getProperty("user.timezone")));
		settings.stream().filter(Node::isForJava).forEach(command::add);
		command.addAll(Archive.options());
		command.addAll(List.of("-cp", Archive.classpath(), MovableMera.class.getName(), "--server.port=0"));
		settings.stream().filter((setting) -> !isForJava(setting)).forEach(command::add);
		return command;
	}

	private static boolean isForJava(String setting) {
		return setting.startsWith("-D") || setting.startsWith("-X");
	}

	/** Moves the clock of its engine. */
	void clock(Instant now) {
		try {
			this.process.getOutputStream().write((now + "\n").getBytes(StandardCharsets.UTF_8));
			this.process.getOutputStream().flush();
		}
		catch (IOException ex) {
			// It is no more.
		}
	}

	/** The port on which it answers, once it does. */
	int port() {
		return Awaitility.await("Mera answers")
			.atMost(PATIENCE)
			.failFast("Mera ended", () -> assertThat(this.process.isAlive()).as(this::output).isTrue())
			.until(this::logged, Optional::isPresent)
			.orElseThrow();
	}

	private Optional<Integer> logged() {
		return STARTED.matcher(output()).results().findFirst().map((found) -> Integer.valueOf(found.group(1)));
	}

	Outside as(String person) {
		return Outside.user(port(), person, Town.PASSWORD);
	}

	Outside administrator() {
		return as(ADMINISTRATOR);
	}

	/** Waits until its jobs have nothing to do now. */
	void untilNothingIsDue() {
		Outside admin = administrator();
		Awaitility.await("nothing is due")
			.atMost(PATIENCE)
			.failFast("Mera ended", () -> assertThat(this.process.isAlive()).as(this::output).isTrue())
			.until(() -> admin.get("/engine-rest/job/count?executable=true").json().path("count").asInt(-1) == 0);
	}

	/** Lets it work for a while, at most until it ends. */
	void leave(Duration time) {
		try {
			this.process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	/** Ends it in the midst of whatever it does, as {@code kill -9} does. */
	void kill() {
		this.process.destroyForcibly();
		end();
	}

	/** Asks it to end and waits until it has. */
	@Override
	public void close() {
		this.process.destroy();
		end();
	}

	private void end() {
		Awaitility.await("Mera ends").atMost(PATIENCE).until(() -> !this.process.isAlive());
	}

	/** What it wrote so far, in the machine's character set: rely on ASCII only. */
	String output() {
		try {
			return Files.readString(this.log, StandardCharsets.ISO_8859_1);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The lines of its log that are errors. */
	Stream<String> errors() {
		return output().lines().filter((line) -> line.contains(" ERROR "));
	}

}
