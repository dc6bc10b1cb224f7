package org.mera.access;

/**
 * Somebody has become a user.
 *
 * @param personId the log-in
 */
record PersonCame(String personId) {
}
