package org.mera.people;

/**
 * Somebody is no user any more. Published in the transaction that removes the person.
 *
 * @param personId the log-in
 */
public record PersonLeft(String personId) {
}
