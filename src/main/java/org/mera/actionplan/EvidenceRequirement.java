package org.mera.actionplan;

import org.jspecify.annotations.Nullable;

/**
 * Evidence without which a step does not close.
 *
 * @param kind id of the {@link EvidenceKind}
 * @param per what must be proved one by one, for example each {@code workshop}; null if
 * the step is proved as a whole
 * @param minimum how many pieces of the kind there must be, for the step or for each
 */
public record EvidenceRequirement(String kind, @Nullable String per, int minimum) {
}
