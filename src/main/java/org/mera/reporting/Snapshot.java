package org.mera.reporting;

import jakarta.persistence.Embeddable;

/**
 * What was published, byte for byte: nothing that happens later changes it.
 *
 * @param document the data as JSON
 * @param sha256 SHA-256 of the JSON in UTF-8
 */
@Embeddable
record Snapshot(String document, String sha256) {
}
