package org.mera.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mera.MeraApplication;
import org.mera.test.Outside;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Starts Mera as a process of its own, as the packaged jar does: without the
 * demonstration and without anything the tests configure.
 */
class FirstStartTests {

	private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

	@TempDir
	private Path directory;

	private final List<Process> started = new ArrayList<>();

	@AfterEach
	void nothingGoesOnRunning() throws InterruptedException {
		for (Process process : this.started) {
			process.destroy();
			process.waitFor(30, TimeUnit.SECONDS);
		}
	}

	@Test
	void withoutAPasswordTheStartIsRefusedAndExplainedWithoutAStackTrace() throws IOException, InterruptedException {
		Process mera = start("");

		String output = new String(mera.getInputStream().readAllBytes());

		assertThat(mera.waitFor()).isOne();
		assertThat(output).contains("APPLICATION FAILED TO START", "the group camunda-admin is empty",
				"MERA_ADMINISTRATOR_PASSWORD");
		assertThat(output).doesNotContain("\tat ", "Tomcat started");
	}

	@Test
	void thePasswordLetsTheFirstAdministratorInAndIsNotNeededAgain() throws IOException, InterruptedException {
		Process first = start("the first of many");
		int port = port(first);

		assertThat(Outside.user(port, "admin", "the first of many").get("/engine-rest/user").each("id"))
			.containsExactly("admin");
		assertThat(Outside.user(port, "amina", "amina").get("/engine-rest/task").status()).isEqualTo(401);
		first.destroy();
		first.waitFor(30, TimeUnit.SECONDS);

		assertThat(Outside.user(port(start("")), "admin", "the first of many").get("/engine-rest/user").status())
			.isEqualTo(200);
	}

	private Process start(String password) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-Xmx256m", "-cp", classpath(), MeraApplication.class.getName(),
				"--server.port=0");
		builder.environment().keySet().removeIf((name) -> name.startsWith("SPRING_") || name.startsWith("MERA_"));
		builder.environment().put("MERA_ADMINISTRATOR_PASSWORD", password);
		Process process = builder.directory(this.directory.toFile()).redirectErrorStream(true).start();
		this.started.add(process);
		return process;
	}

	/** Without the tests' own classes and configuration. */
	private static String classpath() {
		return System.getProperty("java.class.path").replaceAll("[^:]*test-classes:?", "");
	}

	private static int port(Process process) throws IOException {
		BufferedReader output = process.inputReader();
		for (String line = output.readLine(); line != null; line = output.readLine()) {
			Matcher matcher = STARTED.matcher(line);
			if (matcher.find()) {
				return Integer.parseInt(matcher.group(1));
			}
		}
		throw new IllegalStateException("Mera did not start");
	}

}
