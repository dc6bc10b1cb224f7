package org.mera.evidence;

import java.util.Collection;

/**
 * Who adds, looks at or takes away evidence.
 *
 * @param id the log-in
 * @param groups ids of the groups that the person is in
 */
public record Worker(String id, Collection<String> groups) {
}
