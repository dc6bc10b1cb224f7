package org.mera.evidence;

import org.jspecify.annotations.Nullable;
import org.mera.measure.ProofSubject;

/**
 * Evidence that the plan asks for and that is not there.
 *
 * @param kind id of the kind of evidence
 * @param kindName what people call it
 * @param subject what it must be about, or null if it is about the step
 * @param there how many pieces there are
 * @param minimum how many there must be
 */
public record Missing(String kind, String kindName, @Nullable ProofSubject subject, int there, int minimum) {
}
