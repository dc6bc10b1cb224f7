package org.mera.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.mera.measure.DueDates;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The measures' manifests: what happened to their evidence, each entry sealed together
 * with the one before it.
 */
@Service
@Transactional
public class Manifests {

	private final ManifestRepository entries;

	private final PieceRepository pieces;

	private final Contents contents;

	private final DueDates dueDates;

	private final MessageSource messages;

	Manifests(ManifestRepository entries, PieceRepository pieces, Contents contents, DueDates dueDates,
			MessageSource messages) {
		this.entries = entries;
		this.pieces = pieces;
		this.contents = contents;
		this.dueDates = dueDates;
		this.messages = messages;
	}

	/** The measure has to be locked, so that two entries never follow the same one. */
	void append(ManifestEntry.Event event, Piece piece) {
		Optional<ManifestEntry> last = last(piece.measureExecutionId());
		this.entries.save(new ManifestEntry(last.map(ManifestEntry::number).orElse(0) + 1,
				last.map(ManifestEntry::seal).orElse(ManifestEntry.START), event, piece,
				this.dueDates.now().truncatedTo(ChronoUnit.SECONDS)));
	}

	/**
	 * The newest entry. Who keeps its seal can tell later that nothing up to it was cut
	 * off.
	 */
	public Optional<ManifestEntry> last(String measureExecutionId) {
		return this.entries.findFirstByMeasureExecutionIdOrderByNumberDesc(measureExecutionId);
	}

	/**
	 * The manifest as text: every entry with its seal, then the files that are there, as
	 * {@code sha256sum -c} reads them.
	 */
	public String text(String measureExecutionId) {
		List<String> lines = new ArrayList<>();
		List<ManifestEntry> all = this.entries.findByMeasureExecutionIdOrderByNumber(measureExecutionId);
		lines.add(
				this.messages.getMessage("evidence.manifest",
						new Object[] { measureExecutionId, all.size(),
								all.isEmpty() ? ManifestEntry.START : all.get(all.size() - 1).seal() },
						Locale.ENGLISH));
		all.forEach((entry) -> lines.add(entry.line()));
		there(measureExecutionId).forEach((piece) -> lines.add(piece.sha256() + "  " + piece.nameInFolder()));
		return String.join("\n", lines) + "\n";
	}

	/** The measure's pieces that have not been deleted. */
	List<Piece> there(String measureExecutionId) {
		return this.pieces.findByMeasureExecutionIdOrderById(measureExecutionId)
			.stream()
			.filter((piece) -> !piece.isDeleted())
			.toList();
	}

	/**
	 * Holds chain, records and contents against each other.
	 * @return what does not fit, in words; empty if nothing was changed or taken away
	 */
	public List<String> problems(String measureExecutionId) {
		List<ManifestEntry> all = this.entries.findByMeasureExecutionIdOrderByNumber(measureExecutionId);
		List<String> problems = new ArrayList<>(broken(all));
		List<Piece> recorded = this.pieces.findByMeasureExecutionIdOrderById(measureExecutionId);
		for (Piece piece : recorded) {
			boolean agrees = all.stream()
				.filter((entry) -> entry.isAbout(piece.id()))
				.reduce((earlier, later) -> later)
				.filter((entry) -> entry.agreesWith(piece))
				.isPresent();
			if (!agrees) {
				problems.add(say("evidence.check.record", piece.id()));
			}
			if (!piece.isDeleted() && !isWhole(piece)) {
				problems.add(say("evidence.check.content", piece.id(), piece.fileName()));
			}
		}
		all.stream()
			.filter((entry) -> recorded.stream().noneMatch((piece) -> entry.isAbout(piece.id())))
			.forEach((entry) -> problems.add(say("evidence.check.gone", entry.number())));
		return problems;
	}

	private List<String> broken(List<ManifestEntry> all) {
		String before = ManifestEntry.START;
		int number = 1;
		for (ManifestEntry entry : all) {
			if (entry.number() != number || !entry.isSealedAfter(before)) {
				return List.of(say("evidence.check.chain", number));
			}
			before = entry.seal();
			number++;
		}
		return List.of();
	}

	private boolean isWhole(Piece piece) {
		MessageDigest digest = Hashes.sha256();
		try (OutputStream sum = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
			this.contents.copy(piece, sum);
			return HexFormat.of().formatHex(digest.digest()).equals(piece.sha256());
		}
		catch (IOException ex) {
			return false;
		}
	}

	private String say(String code, Object... arguments) {
		return this.messages.getMessage(code, arguments, Locale.ENGLISH);
	}

}
