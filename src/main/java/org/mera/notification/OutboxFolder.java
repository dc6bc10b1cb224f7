package org.mera.notification;

import java.util.Optional;

/**
 * Where mails are put as files, as people are told who look for them.
 *
 * @param path the folder; empty if a mail server takes them
 */
public record OutboxFolder(Optional<String> path) {
}
