package org.mera.faults;

import java.nio.file.Path;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} at random moments under load, on PostgreSQL. */
class KillOnPostgresqlTests {

	@TempDir
	private Path directory;

	@Test
	@OnPostgresql
	@Tag("fault")
	void nothingAcknowledgedIsLostWhenKilledThirtyTimes() {
		try (PostgresqlCluster cluster = PostgresqlCluster.start()) {
			Store store = cluster.store(cluster.create(), this.directory);
			Town.prepare(store, 8);

			Killing.run(store, Integer.getInteger("faults.kills", 30), "kill-postgresql");
		}
	}

}
