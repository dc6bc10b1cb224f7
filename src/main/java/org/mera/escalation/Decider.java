package org.mera.escalation;

import org.jspecify.annotations.Nullable;

/**
 * Who decides on an overdue step.
 *
 * @param user the person's id
 * @param group id of the group in whose name the person decides: managers or council;
 * null if the person belongs to neither
 */
public record Decider(String user, @Nullable String group) {
}
