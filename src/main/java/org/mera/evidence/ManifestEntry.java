package org.mera.evidence;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a measure's evidence. Its seal is the SHA-256 of the seal
 * before it and its own words, so that none can be changed or left out unnoticed. It
 * names no person and no file, so that it can be shown to everybody.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public final class ManifestEntry {

	/** What happens to evidence. */
	enum Event {

		ADDED, DELETED, MADE_PUBLIC, MADE_PRIVATE;

		String word() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

	/** What stands in the place of the seal before the first. */
	static final String START = "0";

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String measureExecutionId;

	private int number;

	private String entry;

	private String seal;

	ManifestEntry() {
	}

	ManifestEntry(int number, String sealBefore, Event event, Piece piece, Instant at) {
		this.measureExecutionId = piece.measureExecutionId();
		this.number = number;
		this.entry = String.join(" ", "#" + number, at.toString(), event.word(), words(piece));
		this.seal = seal(sealBefore, this.entry);
	}

	/** What an entry says of the piece itself. */
	static String words(Piece piece) {
		return "piece=%d step=%s kind=%s about=%s size=%d public=%s sha256=%s".formatted(piece.id(),
				piece.stepExecutionId(), piece.kind(), Objects.requireNonNullElse(piece.subjectId(), "-"), piece.size(),
				piece.isPublic() ? "yes" : "no", piece.sha256());
	}

	static String seal(String sealBefore, String entry) {
		return Hashes.of(sealBefore + " " + entry);
	}

	boolean isSealedAfter(String sealBefore) {
		return this.seal.equals(seal(sealBefore, this.entry)) && this.entry.startsWith("#" + this.number + " ");
	}

	/** Whether it is the last word on a piece that is as this one. */
	boolean agreesWith(Piece piece) {
		boolean deleted = this.entry.contains(" " + Event.DELETED.word() + " ");
		return this.entry.endsWith(words(piece)) && deleted == piece.isDeleted();
	}

	boolean isAbout(long pieceId) {
		return this.entry.contains(" piece=" + pieceId + " ");
	}

	/** Counted from 1 in its measure. */
	public int number() {
		return this.number;
	}

	public String entry() {
		return this.entry;
	}

	public String seal() {
		return this.seal;
	}

	/** The entry with its seal, as it stands in the manifest. */
	String line() {
		return this.entry + " " + this.seal;
	}

}
