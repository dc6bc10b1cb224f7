package org.mera.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Lets a process have half a processor and no more, by Linux's control groups of either
 * version. Takes root.
 */
final class HalfAProcessor {

	private static final Path GROUPS = Path.of("/sys/fs/cgroup");

	private static final boolean SECOND_VERSION = Files.exists(GROUPS.resolve("cgroup.controllers"));

	private HalfAProcessor() {
	}

	static boolean isPossible() {
		return Files
			.isWritable(SECOND_VERSION ? GROUPS.resolve("cgroup.subtree_control") : GROUPS.resolve("cpu/cgroup.procs"));
	}

	static void give(Process process) throws IOException {
		String name = "mera-benchmark-" + process.pid();
		Path group = Files.createDirectory(SECOND_VERSION ? GROUPS.resolve(name) : GROUPS.resolve("cpu").resolve(name));
		if (SECOND_VERSION) {
			Files.writeString(GROUPS.resolve("cgroup.subtree_control"), "+cpu");
			Files.writeString(group.resolve("cpu.max"), "50000 100000");
		}
		else {
			Files.writeString(group.resolve("cpu.cfs_period_us"), "100000");
			Files.writeString(group.resolve("cpu.cfs_quota_us"), "50000");
		}
		Files.writeString(group.resolve("cgroup.procs"), String.valueOf(process.pid()));
		process.onExit().thenRun(() -> group.toFile().delete());
	}

}
