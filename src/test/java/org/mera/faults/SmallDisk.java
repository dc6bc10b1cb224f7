package org.mera.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * A small disk in memory for each test, that can be made smaller and larger. Only root
 * can mount it, and not in every container: where it cannot be, the test is left out and
 * says so.
 */
final class SmallDisk implements BeforeEachCallback, AfterEachCallback {

	private static final long MEBIBYTE = 1024 * 1024;

	private @Nullable Path path;

	/** Mounts it, with room enough. */
	@Override
	public void beforeEach(ExtensionContext context) throws IOException {
		assumeTrue("root".equals(System.getProperty("user.name")), "Only root can mount a small disk");
		Path directory = Files.createTempDirectory("mera-disk");
		boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=800m", "tmpfs", directory.toString()) == 0;
		if (!mounted) {
			Files.delete(directory);
		}
		assumeTrue(mounted, "No small disk can be mounted here");
		this.path = directory;
		// If whoever runs the tests breaks them off.
		Runtime.getRuntime().addShutdownHook(new Thread(() -> unmount(directory)));
	}

	@Override
	public void afterEach(ExtensionContext context) {
		if (this.path != null) {
			unmount(this.path);
		}
	}

	/** Where it is. */
	Path path() {
		return Objects.requireNonNull(this.path, "No disk is mounted");
	}

	/** Leaves so many MiB free, in that it changes its size. */
	void leave(long mebibytes) {
		try {
			FileStore store = Files.getFileStore(path());
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
		try (OutputStream file = Files.newOutputStream(path().resolve("full"))) {
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
		assertThat(run("mount", "-o", "remount,size=" + mebibytes + "m", path().toString())).isZero();
	}

	private static void unmount(Path directory) {
		if (!Files.exists(directory)) {
			return;
		}
		// Whatever may still be open on it goes with it.
		run("umount", "--lazy", directory.toString());
		try {
			Files.deleteIfExists(directory);
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
