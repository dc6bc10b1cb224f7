package org.mera.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An engine in a process of its own, on half a processor and on a database that others
 * use, too; does jobs from when it is told to until it is told to rest.
 */
final class NodeProcess implements AutoCloseable {

	private static final String READY = "Ready";

	private final Process process;

	private final BufferedReader answers;

	/**
	 * Starts it.
	 * @param kind its name
	 */
	NodeProcess(String kind, BenchmarkDatabase.Place place) throws IOException {
		List<String> command = new ArrayList<>(List.of(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-Duser.timezone=UTC",
				"-Dlogging.level.root=WARN", "-cp", System.getProperty("java.class.path"), NodeProcess.class.getName(),
				kind, place.url(), place.user(), place.password()));
		new TreeMap<>(place.mera()).forEach((name, value) -> command.add(name + "=" + value));
		this.process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		this.answers = this.process.inputReader(StandardCharsets.UTF_8);
		await();
		HalfAProcessor.give(this.process);
	}

	/** From this moment on the engine's clock it does jobs. */
	void work(Instant now) {
		tell(now.toString());
	}

	/** Does no more jobs; returns when those that it had begun are done. */
	void rest() {
		tell("");
		await();
	}

	private void tell(String line) {
		try {
			this.process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
			this.process.getOutputStream().flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void await() {
		try {
			for (String line = this.answers.readLine(); !READY.equals(line); line = this.answers.readLine()) {
				if (line == null) {
					throw new IllegalStateException("A node has ended");
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() throws InterruptedException {
		this.process.destroy();
		this.process.waitFor();
	}

	/** Runs in the process. */
	public static void main(String... arguments) throws IOException {
		Map<String, String> mera = new TreeMap<>();
		Arrays.stream(arguments)
			.skip(4)
			.forEach((each) -> mera.put(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1)));
		BenchmarkDatabase.Place place = new BenchmarkDatabase.Place(arguments[1], arguments[2], arguments[3], mera);
		BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
		try (Contestant engine = MeraEngine.NAME.equals(arguments[0]) ? new MeraEngine(place)
				: new BareEngine(place, Map.of())) {
			System.out.println(READY);
			for (String order = orders.readLine(); order != null; order = orders.readLine()) {
				if (order.isEmpty()) {
					engine.jobExecutor().shutdown();
					System.out.println(READY);
				}
				else {
					Contestant.clock(Date.from(Instant.parse(order)));
					engine.jobExecutor().start();
				}
			}
		}
	}

}
