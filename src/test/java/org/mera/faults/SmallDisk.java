package org.mera.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * A small disk in memory that can be made smaller and larger. Only root can mount it, and
 * not in every container: where it cannot be, the test is left out and says so.
 */
final class SmallDisk implements AutoCloseable {

	private static final long MEBIBYTE = 1024 * 1024;

	private final Path path;

	private SmallDisk(Path path) {
		this.path = path;
	}

	/** Mounts it, with room enough. */
	static SmallDisk mount() {
		assumeTrue("root".equals(System.getProperty("user.name")), "Only root can mount a small disk");
		try {
			SmallDisk disk = new SmallDisk(Files.createTempDirectory("mera-disk"));
			boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=800m", "tmpfs", disk.path.toString()) == 0;
			if (!mounted) {
				Files.delete(disk.path);
			}
			assumeTrue(mounted, "No small disk can be mounted here");
			// If whoever runs the tests breaks them off.
			Runtime.getRuntime().addShutdownHook(new Thread(disk::close));
			return disk;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Where it is. */
	Path path() {
		return this.path;
	}

	/** Leaves so many MiB free, in that it changes its size. */
	void leave(long mebibytes) {
		try {
			FileStore store = Files.getFileStore(this.path);
			long used = (store.getTotalSpace() - store.getUsableSpace()) / MEBIBYTE;
			size(used + 1 + mebibytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Fills what is left. */
	void fill() {
		byte[] block = new byte[4096];
		try (OutputStream file = Files.newOutputStream(this.path.resolve("full"))) {
			while (true) {
				file.write(block);
			}
		}
		catch (IOException ex) {
			// It is full.
		}
	}

	/** Has room enough again. */
	void enlarge() {
		size(800);
	}

	private void size(long mebibytes) {
		assertThat(run("mount", "-o", "remount,size=" + mebibytes + "m", this.path.toString())).isZero();
	}

	@Override
	public void close() {
		if (!Files.exists(this.path)) {
			return;
		}
		// Whatever may still be open on it goes with it.
		run("umount", "--lazy", this.path.toString());
		try {
			Files.deleteIfExists(this.path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static int run(String... command) {
		try {
			return new ProcessBuilder(command).inheritIO().start().waitFor();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
