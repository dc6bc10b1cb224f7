package org.mera.evidence;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.mera.measure.StepExecution;
import org.mera.workflow.PlainText;

/**
 * A piece of evidence: everything about a file but its content, which never changes and
 * goes when the piece is deleted.
 */
@Entity
@Table(name = "evidence_piece")
@SuppressWarnings("NullAway.Init")
public final class Piece {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String measureExecutionId;

	private String stepExecutionId;

	private @Nullable String subjectId;

	private String kind;

	private String title;

	private String fileName;

	private String mediaType;

	private long sizeBytes;

	private String sha256;

	@Column(name = "is_public")
	private boolean open;

	private String uploadedBy;

	private Instant uploadedAt;

	private @Nullable String deletedBy;

	private @Nullable Instant deletedAt;

	@Version
	private @Nullable Integer version;

	Piece() {
	}

	Piece(StepExecution step, Offer offer, String fileName, FileType type, Received content, String by, Instant at) {
		this.measureExecutionId = step.measureExecutionId();
		this.stepExecutionId = step.id();
		this.subjectId = offer.subject();
		this.kind = offer.kind();
		String title = PlainText.of(offer.title());
		this.title = title.isEmpty() ? fileName : title;
		this.fileName = fileName;
		this.mediaType = type.mediaType();
		this.sizeBytes = content.size();
		this.sha256 = content.sha256();
		this.open = offer.isPublic();
		this.uploadedBy = by;
		this.uploadedAt = at;
	}

	void delete(String by, Instant at) {
		this.deletedBy = by;
		this.deletedAt = at;
	}

	void show(boolean toThePublic) {
		this.open = toThePublic;
	}

	/**
	 * How many of these pieces prove something.
	 * @param subject what it is about, such as a workshop; null for the step as a whole
	 */
	static int count(List<Piece> pieces, String kind, @Nullable String subject) {
		return (int) pieces.stream().filter((piece) -> piece.isAbout(kind, subject)).count();
	}

	boolean isAbout(String kind, @Nullable String subject) {
		return this.kind.equals(kind) && (subject == null || subject.equals(this.subjectId));
	}

	public long id() {
		if (this.id == null) {
			throw new IllegalStateException("Not stored yet");
		}
		return this.id;
	}

	public String measureExecutionId() {
		return this.measureExecutionId;
	}

	public String stepExecutionId() {
		return this.stepExecutionId;
	}

	/** Id of what it is about, such as a workshop; null if it is about the step. */
	public @Nullable String subjectId() {
		return this.subjectId;
	}

	/** Id of the kind of evidence, as the plan has it. */
	public String kind() {
		return this.kind;
	}

	public String title() {
		return this.title;
	}

	/** The name under which it was sent; no path. */
	public String fileName() {
		return this.fileName;
	}

	/** The media type that its content has. */
	public String mediaType() {
		return this.mediaType;
	}

	/** In bytes. */
	public long size() {
		return this.sizeBytes;
	}

	/** The content's SHA-256 in hexadecimal digits. */
	public String sha256() {
		return this.sha256;
	}

	/** Whether citizens may see it. */
	public boolean isPublic() {
		return this.open && !isDeleted();
	}

	public String uploadedBy() {
		return this.uploadedBy;
	}

	public Instant uploadedAt() {
		return this.uploadedAt;
	}

	/** Whether its content is gone; who did it and when stays on record. */
	public boolean isDeleted() {
		return this.deletedAt != null;
	}

	public @Nullable String deletedBy() {
		return this.deletedBy;
	}

	public @Nullable Instant deletedAt() {
		return this.deletedAt;
	}

	/** A name for a folder in which all pieces of the measure lie. */
	String nameInFolder() {
		return id() + "-" + this.fileName;
	}

}
