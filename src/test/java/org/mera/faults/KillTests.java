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
	@Tag("fault")
	void nothingAcknowledgedIsLostWhenKilledThirtyTimes() {
		Store store = new FileStore(this.directory);
		Town.prepare(store, 8);

		Killing.run(store, Integer.getInteger("faults.kills", 30), "kill-h2");
	}

}
