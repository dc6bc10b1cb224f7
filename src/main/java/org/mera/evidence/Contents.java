package org.mera.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The files' contents, in rows of at most 256 KiB each: they are in the database's
 * backup, and of a large file only one row at a time is in memory, on H2 and PostgreSQL
 * alike. (A {@code bytea} of 20 MB would be read whole, a large object on PostgreSQL
 * lives outside the row and is not deleted with it.) A copy holds no connection between
 * two rows, so that slow readers keep nobody waiting.
 */
@Component
public class Contents {

	private static final int CHUNK = 256 * 1024;

	private final JdbcTemplate jdbc;

	Contents(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	void store(long piece, Received received) throws IOException {
		try (InputStream content = Files.newInputStream(received.file())) {
			int number = 0;
			for (byte[] chunk = content.readNBytes(CHUNK); chunk.length > 0; chunk = content.readNBytes(CHUNK)) {
				this.jdbc.update("insert into evidence_chunk (piece_id, number, bytes) values (?, ?, ?)", piece, number,
						chunk);
				number++;
			}
		}
	}

	/**
	 * Writes a file's content.
	 * @throws IOException if it ends before its size, because it was deleted meanwhile
	 */
	public void copy(Piece piece, OutputStream target) throws IOException {
		long written = 0;
		for (int number = 0; written < piece.size(); number++) {
			List<byte[]> chunk = this.jdbc.query("select bytes from evidence_chunk where piece_id = ? and number = ?",
					(row, index) -> row.getBytes(1), piece.id(), number);
			if (chunk.isEmpty()) {
				throw new IOException("The content of evidence " + piece.id() + " is gone");
			}
			target.write(chunk.get(0));
			written += chunk.get(0).length;
		}
	}

	void delete(long piece) {
		this.jdbc.update("delete from evidence_chunk where piece_id = ?", piece);
	}

}
