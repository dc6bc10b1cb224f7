package org.mera.reporting;

import java.util.List;
import java.util.Optional;

import org.mera.evidence.Evidence;
import org.mera.evidence.Piece;
import org.mera.workflow.Rules;

import org.springframework.stereotype.Component;

/** Which pieces of a measure's evidence can go with its pack. */
@Component
public class PackFiles {

	private static final String FILMS = "video/";

	private final Evidence evidence;

	private final ReportingProperties properties;

	PackFiles(Evidence evidence, ReportingProperties properties) {
		this.evidence = evidence;
		this.properties = properties;
	}

	/** How many can be chosen. */
	public int most() {
		return this.properties.packFiles();
	}

	/** How large each can be, for people. */
	public String largest() {
		return this.properties.packFileSize().toMegabytes() + " MB";
	}

	/** The measure's evidence that has not been deleted. */
	List<Piece> all(String measureExecutionId) {
		return this.evidence.ofMeasure(measureExecutionId).stream().filter((piece) -> !piece.isDeleted()).toList();
	}

	/** Those of a measure's pieces that can be chosen. */
	public List<Piece> offered(List<Piece> all) {
		return all.stream().filter((piece) -> obstacle(piece).isEmpty()).toList();
	}

	/** Key of the message that says why a piece cannot go with the pack, if it cannot. */
	public Optional<String> obstacle(Piece piece) {
		if (!piece.isPublic()) {
			return Optional.of("pack.not-public");
		}
		if (piece.size() > this.properties.packFileSize().toBytes()) {
			return Optional.of("pack.too-large");
		}
		return piece.mediaType().startsWith(FILMS) ? Optional.of("pack.no-film") : Optional.empty();
	}

	/**
	 * The chosen pieces.
	 * @throws org.mera.workflow.RuleViolation if there are too many, or one is not
	 * offered
	 */
	List<Piece> chosen(List<Piece> all, List<String> ids) {
		List<Piece> chosen = offered(all).stream().filter((piece) -> ids.contains(String.valueOf(piece.id()))).toList();
		new Rules().require(ids.size() <= most(), "files", "pack.too-many", most())
			.require(chosen.size() == ids.stream().distinct().count(), "files", "pack.not-offered")
			.verify();
		return chosen;
	}

}
