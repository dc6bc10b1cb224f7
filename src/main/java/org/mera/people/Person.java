package org.mera.people;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who carries out the plan.
 *
 * @param id the log-in
 * @param name first and last name; the log-in if neither is known
 * @param email where mail reaches the person, or null if it does not
 */
public record Person(String id, String name, @Nullable String email) {
}
