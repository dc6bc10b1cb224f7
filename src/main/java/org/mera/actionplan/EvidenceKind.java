package org.mera.actionplan;

/**
 * A kind of evidence that the plan knows, for example an attendance list.
 *
 * @param id unique in the plan, for example {@code attendance-list}
 * @param name what people call it
 * @param personalData whether such a piece usually names or shows people, so that it is
 * not for the public
 */
public record EvidenceKind(String id, String name, boolean personalData) {
}
