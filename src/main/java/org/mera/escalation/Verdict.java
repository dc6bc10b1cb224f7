package org.mera.escalation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A decision with what belongs to it.
 *
 * @param newDue the new last day when the step is extended
 * @param handedTo id of the group that takes over when it is handed over
 */
record Verdict(Decision decision, String reason, Decider by, @Nullable LocalDate newDue, @Nullable String handedTo) {

	static Verdict extend(LocalDate newDue, String reason, Decider by) {
		return new Verdict(Decision.EXTEND, reason, by, newDue, null);
	}

	static Verdict handOver(String group, String reason, Decider by) {
		return new Verdict(Decision.HAND_OVER, reason, by, null, group);
	}

	static Verdict of(Decision decision, String reason, Decider by) {
		return new Verdict(decision, reason, by, null, null);
	}

}
