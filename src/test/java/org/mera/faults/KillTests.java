package org.mera.faults;

import java.nio.file.Path;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} at random moments under load, on the embedded database. */
class KillTests {

	@TempDir
	private Path directory;

	@Test
	void nothingAcknowledgedIsLostWhenKilled() {
		killed(1, "kill-h2-short");
	}

	@Test
	@Tag("fault")
	void nothingAcknowledgedIsLostWhenKilledThirtyTimes() {
		killed(Integer.getInteger("faults.kills", 30), "kill-h2");
	}

	private void killed(int times, String name) {
		Store store = new FileStore(this.directory);
		Town.prepare(store, (times > 1) ? 8 : 4);

		Killing.run(store, times, name);
	}

}
