package org.mera.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How long it takes from {@code java -jar} until Mera answers, and how much memory it
 * takes: the packed jar as it is, unpacked with Mera's options for Java as the README
 * installs it, and with an archive of classes as the image has one; compared with an
 * application that has nothing but the engine, its webapps and its REST API, packed as
 * its vendor shows. Each starts on the database that its first start has made.
 */
final class StartAndMemory implements Benchmark {

	private static final String PLAIN = "plain";

	private static final String START = "start";

	private static final String MERA = "Mera";

	/** From this version on Java notes more than classes, and has smaller objects. */
	private static final int NEW_ARCHIVE = 25;

	private static final List<String> OPTIONS = List.of("@" + Path.of("docker/java.options").toAbsolutePath());

	private static final String DATABASE = "--spring.datasource.url=jdbc:h2:file:./data/start;WRITE_DELAY=0";

	private static final List<String> VISITED = List.of("/camunda/app/tasklist/default/",
			"/camunda/app/cockpit/default/", "/camunda/lib/deps.js");

	@Override
	public String name() {
		return "start-and-memory";
	}

	@Override
	public void measure(Run run) throws Exception {
		List<Packed> all = contestants(run);
		if (all.isEmpty()) {
			System.out.println("Start and memory are measured on H2, on Linux, and when target holds Mera's jar.");
			return;
		}
		for (int round = 0; round < run.number(1, 7); round++) {
			Collections.rotate(all, 1);
			Map<String, Map<String, Double>> figures = new HashMap<>();
			for (Packed each : all) {
				figures.put(each.name(), each.turn(run));
			}
			compare(run, figures);
		}
	}

	private static List<Packed> contestants(Run run) throws IOException, InterruptedException {
		Optional<Path> packaged = packaged();
		if (run.database() != BenchmarkDatabase.H2 || packaged.isEmpty()
				|| !Files.exists(Path.of("/proc/self/status"))) {
			return List.of();
		}
		Path directory = Files.createTempDirectory("start");
		Path plainJar = PlainJar.make(packaged.get(), directory.resolve("plain.jar"));
		Packed plain = new Packed(PLAIN, directory.resolve("plain"), List.of("-jar", plainJar.toString()),
				"/engine-rest/engine");
		Packed mera = new Packed(MERA, directory.resolve("mera"), List.of("-jar", packaged.get().toString()),
				"/actuator/health/readiness");
		plain.makeDatabase();
		Packed unpacked = mera.unpacked(packaged.get(), directory.resolve("mera-unpacked"));
		List<Packed> all = new ArrayList<>(List.of(plain, unpacked, unpacked.archived(MERA)));
		if (run.full()) {
			Packed plainUnpacked = plain.unpacked(plainJar, directory.resolve("plain-unpacked"));
			all.addAll(List.of(mera, plainUnpacked, plainUnpacked.archived(PLAIN)));
		}
		return all;
	}

	/** Each with the plain one in the same round. */
	private static void compare(Run run, Map<String, Map<String, Double>> figures) {
		Map<String, Double> plain = figures.remove(PLAIN);
		figures.forEach((name, mine) -> mine
			.forEach((measure, value) -> run.note(measure, name + " / " + PLAIN, "times", value / plain.get(measure))));
	}

	private static Optional<Path> packaged() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("target"))) {
			return files.filter((file) -> file.getFileName().toString().matches("mera-.*\\.jar"))
				.map(Path::toAbsolutePath)
				.findFirst();
		}
	}

	/**
	 * An application as it is started.
	 *
	 * @param directory where it works and keeps its database
	 * @param arguments of Java
	 * @param ready what answers as soon as it is ready
	 */
	private record Packed(String name, Path directory, List<String> arguments, String ready) {

		Packed {
			directory.toFile().mkdirs();
		}

		/** Starts it for the first time, which takes longer. */
		void makeDatabase() throws IOException, InterruptedException {
			try (ServerProcess server = start()) {
				server.ready(this.ready);
			}
		}

		/** Starts it, visits it and stops it; what was measured, by its name. */
		Map<String, Double> turn(Run run) throws IOException, InterruptedException {
			Map<String, Double> figures = new LinkedHashMap<>();
			try (ServerProcess server = start()) {
				note(run, figures, START, "ms", server.ready(this.ready));
				note(run, figures, START + ", processors' time", "ms", server.processorTime());
				Thread.sleep(run.number(1500, 10_000));
				note(run, figures, "resident memory, idle", "MB", server.residentMemory());
				visit(server, run.number(30, 3000));
				note(run, figures, "resident memory, after visits", "MB", server.residentMemory());
				run.note("of it not shared with a file, after visits", this.name, "MB", server.memory("RssAnon"));
			}
			return figures;
		}

		private ServerProcess start() throws IOException {
			List<String> all = new ArrayList<>(this.arguments);
			all.add(DATABASE);
			return new ServerProcess(this.directory, all);
		}

		private void note(Run run, Map<String, Double> figures, String measure, String unit, double value) {
			run.note(measure, this.name, unit, value);
			figures.put(measure, value);
		}

		private static void visit(ServerProcess server, int times) {
			IntStream.range(0, times).parallel().forEach((each) -> {
				String page = VISITED.get(each % VISITED.size());
				if (server.status(page) != 200) {
					throw new IllegalStateException(page + " does not answer");
				}
			});
		}

		/** The same unpacked, with Mera's options for Java. */
		Packed unpacked(Path jar, Path place) throws IOException, InterruptedException {
			end("-Djarmode=tools", "-jar", jar.toString(), "extract", "--application-filename", "start.jar",
					"--destination", place.toString());
			List<String> unpacked = new ArrayList<>(OPTIONS);
			unpacked.addAll(List.of("-jar", place.resolve("start.jar").toString()));
			return new Packed(this.name + " unpacked", this.directory, unpacked, this.ready);
		}

		/**
		 * The same with an archive, made and used as in the image; making it makes the
		 * database, too.
		 */
		Packed archived(String name) throws IOException, InterruptedException {
			Path archive = this.directory.resolve("start.archive");
			boolean isNew = ServerProcess.version() >= NEW_ARCHIVE;
			List<String> training = new ArrayList<>(
					List.of((isNew ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive,
							"-Dspring.context.exit=onRefresh"));
			training.addAll(this.arguments);
			training.addAll(List.of(DATABASE, "--camunda.bpm.job-execution.enabled=false"));
			end(training.toArray(String[]::new));
			List<String> withArchive = new ArrayList<>(this.arguments);
			withArchive.add(0, (isNew ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive);
			return new Packed(name + " with archive", this.directory, withArchive, this.ready);
		}

		private void end(String... arguments) throws IOException, InterruptedException {
			if (ServerProcess.java(this.directory, List.of(arguments)).waitFor() != 0) {
				throw new IllegalStateException(Files.readString(this.directory.resolve("log.txt")));
			}
		}

	}

}
