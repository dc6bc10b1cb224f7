package org.mera.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How long it takes from {@code java -jar} until Mera answers, and how much memory it
 * takes, with and without an archive of classes as the image has one; compared with an
 * application that has nothing but the engine, its webapps and its REST API. Each starts
 * on the database that its first start has made.
 */
final class StartAndMemory implements Benchmark {

	private static final String PLAIN = "plain";

	private static final String MERA = "Mera";

	private static final List<String> VISITED = List.of("/camunda/app/tasklist/default/",
			"/camunda/app/cockpit/default/", "/camunda/lib/deps.js");

	@Override
	public String name() {
		return "start-and-memory";
	}

	@Override
	public void measure(Run run) throws Exception {
		Optional<Path> packaged = packaged();
		if (run.database() != BenchmarkDatabase.H2 || packaged.isEmpty()
				|| !Files.exists(Path.of("/proc/self/status"))) {
			System.out.println("Start and memory are measured on H2, on Linux, and when target holds Mera's jar.");
			return;
		}
		Path directory = Files.createTempDirectory("start");
		Path plainJar = PlainJar.make(packaged.get(), directory.resolve("plain.jar"));
		Packed plain = new Packed(PLAIN, directory.resolve("plain"), List.of("-jar", plainJar.toString()),
				"/engine-rest/engine");
		Packed mera = new Packed(MERA, directory.resolve("mera"), List.of("-jar", packaged.get().toString()),
				"/actuator/health/readiness");
		Packed archived = mera.archived(packaged.get(), directory.resolve("mera-archived"));
		Packed plainArchived = plain.archived(plainJar, directory.resolve("plain-archived"));
		for (Packed each : List.of(plain, mera)) {
			run.note("first start", each.name(), "ms", each.turn(run, false));
		}
		Race race = run.race("start", "ms");
		for (Packed each : run.full() ? List.of(plain, mera, archived, plainArchived)
				: List.of(plain, mera, archived)) {
			race.with(each.name(), () -> each.turn(run, true));
		}
		race.rounds(run.number(2, 7));
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

		/** Starts it, visits it and stops it; milliseconds until it was ready. */
		double turn(Run run, boolean visited) throws IOException, InterruptedException {
			List<String> all = new ArrayList<>(this.arguments);
			all.add("--spring.datasource.url=jdbc:h2:file:./data/start;WRITE_DELAY=0");
			try (ServerProcess server = new ServerProcess(this.directory, all)) {
				double took = server.ready(this.ready);
				if (visited) {
					Thread.sleep(run.number(1500, 10_000));
					run.note("resident memory, idle", this.name, "MB", server.residentMemory());
					visit(server, run.number(300, 3000));
					run.note("resident memory, after visits", this.name, "MB", server.residentMemory());
				}
				return took;
			}
		}

		private static void visit(ServerProcess server, int times) {
			IntStream.range(0, times).parallel().forEach((each) -> {
				String page = VISITED.get(each % VISITED.size());
				if (server.status(page) != 200) {
					throw new IllegalStateException(page + " does not answer");
				}
			});
		}

		/** The same with an archive of classes, made as for the image. */
		Packed archived(Path jar, Path place) throws IOException, InterruptedException {
			Files.createDirectories(place);
			end(place, "-Djarmode=tools", "-jar", jar.toString(), "extract", "--application-filename", "start.jar",
					"--destination", place.resolve("app").toString());
			Path extracted = place.resolve("app/start.jar");
			Path archive = place.resolve("start.jsa");
			end(place, "-XX:ArchiveClassesAtExit=" + archive, "-Dspring.context.exit=onRefresh", "-jar",
					extracted.toString(), "--spring.datasource.url=jdbc:h2:mem:start",
					"--camunda.bpm.job-execution.enabled=false");
			return new Packed(this.name + " with archive", this.directory,
					List.of("-XX:SharedArchiveFile=" + archive, "-jar", extracted.toString()), this.ready);
		}

		private static void end(Path place, String... arguments) throws IOException, InterruptedException {
			if (ServerProcess.java(place, List.of(arguments)).waitFor() != 0) {
				throw new IllegalStateException(Files.readString(place.resolve("log.txt")));
			}
		}

	}

}
