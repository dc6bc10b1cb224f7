package org.mera.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

import org.mera.workflow.RuleViolation;

import org.springframework.core.io.InputStreamSource;

/**
 * A file that has arrived whole and lies in a temporary place, with what was found out on
 * its way there.
 *
 * @param file where it lies until this is closed
 * @param size in bytes
 * @param sha256 in hexadecimal digits
 */
record Received(Path file, long size, String sha256) implements AutoCloseable {

	/**
	 * Takes a file in.
	 * @param most the largest size in bytes
	 * @throws RuleViolation if it is larger, or there is no space for it
	 */
	static Received from(InputStreamSource source, long most) throws IOException {
		Path file = Files.createTempFile("evidence", null);
		try (InputStream content = source.getInputStream()) {
			return copy(content, file, most);
		}
		catch (IOException ex) {
			Files.delete(file);
			if (Space.isShort(most)) {
				throw new RuleViolation(null, "evidence.no-space");
			}
			throw ex;
		}
		catch (RuntimeException ex) {
			Files.delete(file);
			throw ex;
		}
	}

	private static Received copy(InputStream content, Path file, long most) throws IOException {
		MessageDigest digest = Hashes.sha256();
		long size = 0;
		try (OutputStream kept = new DigestOutputStream(Files.newOutputStream(file), digest)) {
			byte[] buffer = new byte[64 * 1024];
			for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
				size += read;
				if (size > most) {
					throw new RuleViolation(null, "evidence.too-large", Sizes.readable(most));
				}
				kept.write(buffer, 0, read);
			}
		}
		return new Received(file, size, HexFormat.of().formatHex(digest.digest()));
	}

	@Override
	public void close() throws IOException {
		Files.deleteIfExists(this.file);
	}

}
