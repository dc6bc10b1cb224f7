package org.mera.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is not restored, and leaves nothing behind. */
class RestoreTests {

	private static final String SCRIPT = "create table action_plan (id int); insert into action_plan values (1);\n";

	@TempDir
	private Path directory;

	private EmbeddedDatabase database() {
		return EmbeddedDatabase.in(this.directory.resolve("data/mera").toString(), "mera", "");
	}

	@Test
	void aDatabaseIsNeverReplaced() throws IOException {
		Path backup = backup(SCRIPT);
		Files.createDirectory(this.directory.resolve("data"));
		Files.writeString(database().file(), "precious");

		assertThatExceptionOfType(DatabaseProblem.class)
			.isThrownBy(() -> new Restore(database()).from(backup.toString()))
			.withMessageContaining("mera.mv.db");

		assertThat(database().file()).hasContent("precious");
	}

	@Test
	void aBackupThatIsCutOffIsRefused() throws IOException {
		Path backup = backup(SCRIPT + "-- much more\n".repeat(100));
		byte[] content = Files.readAllBytes(backup);
		Files.write(backup, Arrays.copyOf(content, content.length - 10));

		assertRefused(backup, "could not be restored");
	}

	@Test
	void aBackupOfSomethingElseIsRefused() throws IOException {
		assertRefused(backup("create table somebody_elses (id int);\n"), "could not be restored");
	}

	@Test
	void aFileThatIsNotThereIsRefused() {
		assertRefused(this.directory.resolve("none.sql.gz"), "There is no backup");
	}

	@Test
	void aWholeBackupIsRestored() throws IOException {
		new Restore(database()).from(backup(SCRIPT).toString());

		assertThat(database().file()).exists();
		assertThat(database().beside(".unfinished").file()).doesNotExist();
	}

	private void assertRefused(Path backup, String reason) {
		assertThatExceptionOfType(DatabaseProblem.class)
			.isThrownBy(() -> new Restore(database()).from(backup.toString()))
			.withMessageContaining(reason);
		assertThat(database().file()).doesNotExist();
		assertThat(database().beside(".unfinished").file()).doesNotExist();
	}

	private Path backup(String script) throws IOException {
		Path file = this.directory.resolve("backup.sql.gz");
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
			out.write(script.getBytes(StandardCharsets.UTF_8));
		}
		return file;
	}

}
