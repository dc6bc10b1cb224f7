package org.mera.benchmark;

import java.io.IOException;
import java.io.Reader;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** A packaged application that runs in a process of its own. */
final class ServerProcess implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(10);

	/** Java may be another one than the benchmarks run on. */
	private static final Path HOME = Path.of(System.getProperty("benchmark.java", System.getProperty("java.home")));

	private final int port;

	private final Process process;

	private final long begin = System.nanoTime();

	/**
	 * Starts it in a directory.
	 * @param arguments of Java, with the jar
	 */
	ServerProcess(Path directory, List<String> arguments) throws IOException {
		try (ServerSocket free = new ServerSocket(0)) {
			this.port = free.getLocalPort();
		}
		List<String> more = new ArrayList<>(arguments);
		more.add("--server.port=" + this.port);
		this.process = java(directory, more);
	}

	/** Of the Java that {@link #java} starts. */
	static int version() throws IOException {
		Properties release = new Properties();
		try (Reader reader = Files.newBufferedReader(HOME.resolve("release"))) {
			release.load(reader);
		}
		return Runtime.Version.parse(release.getProperty("JAVA_VERSION").replace("\"", "")).feature();
	}

	/** Starts Java in a directory, with nothing of what this machine sets for it. */
	static Process java(Path directory, List<String> arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of(HOME.resolve("bin/java").toString(), "-Xmx512m"));
		command.addAll(arguments);
		ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile())
			.redirectErrorStream(true)
			.redirectOutput(directory.resolve("log.txt").toFile());
		builder.environment()
			.keySet()
			.removeIf((name) -> name.startsWith("SPRING_") || name.startsWith("MERA_") || name.startsWith("JAVA_TOOL"));
		builder.environment().put("MERA_ADMINISTRATOR_PASSWORD", "for benchmarks only");
		return builder.start();
	}

	/** Waits until this address answers; milliseconds since the start. */
	double ready(String path) throws IOException, InterruptedException {
		while (status(path) != 200) {
			if (!this.process.isAlive() || System.nanoTime() - this.begin > PATIENCE.toNanos()) {
				throw new IllegalStateException("It does not start; see its log.txt");
			}
			Thread.sleep(20);
		}
		return (System.nanoTime() - this.begin) / 1e6;
	}

	/** Asks for this address; the status, or 0 if nobody answers. */
	int status(String path) {
		try {
			HttpURLConnection connection = (HttpURLConnection) URI.create("http://localhost:" + this.port + path)
				.toURL()
				.openConnection();
			int status = connection.getResponseCode();
			if (status == 200) {
				connection.getInputStream().readAllBytes();
			}
			return status;
		}
		catch (IOException ex) {
			return 0;
		}
	}

	/**
	 * The processors' time it has taken so far, in milliseconds: unlike the time by the
	 * clock it hardly depends on what else the machine does.
	 */
	double processorTime() {
		return this.process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
	}

	/** Resident memory in megabytes. */
	double residentMemory() throws IOException {
		return memory("VmRSS");
	}

	/** One of the sizes that Linux tells of a process, in megabytes. */
	double memory(String kind) throws IOException {
		return Files.readAllLines(Path.of("/proc/" + this.process.pid() + "/status"))
			.stream()
			.filter((line) -> line.startsWith(kind + ":"))
			.mapToDouble((line) -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
			.findFirst()
			.orElseThrow();
	}

	@Override
	public void close() throws InterruptedException {
		this.process.destroy();
		if (!this.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
			this.process.destroyForcibly();
		}
	}

}
