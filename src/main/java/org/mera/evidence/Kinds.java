package org.mera.evidence;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.mera.actionplan.EvidenceKind;
import org.mera.measure.Measures;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The kinds of evidence of a measure: those of its plan, and whatever else there may be.
 */
@Component
class Kinds {

	/** What no kind of the plan fits. */
	private static final String OTHER = "other";

	private final Measures measures;

	private final MessageSource messages;

	Kinds(Measures measures, MessageSource messages) {
		this.measures = measures;
		this.messages = messages;
	}

	List<EvidenceKind> of(String measureExecutionId) {
		String other = this.messages.getMessage("evidence.other", null, Locale.ENGLISH);
		return Stream
			.concat(this.measures.planOf(measureExecutionId).evidenceKinds().stream(),
					Stream.of(new EvidenceKind(OTHER, other, false)))
			.toList();
	}

	boolean has(String measureExecutionId, String kind) {
		return of(measureExecutionId).stream().anyMatch((each) -> each.id().equals(kind));
	}

	/** What people call the kind. */
	String name(String measureExecutionId, String kind) {
		return of(measureExecutionId).stream()
			.filter((each) -> each.id().equals(kind))
			.map(EvidenceKind::name)
			.findFirst()
			.orElse(kind);
	}

}
