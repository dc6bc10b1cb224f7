package org.mera.measure;

/**
 * Something of a step that has evidence of its own, such as a workshop.
 *
 * @param id unique among all things of its kind
 * @param name what people call it
 */
public record ProofSubject(String id, String name) {
}
