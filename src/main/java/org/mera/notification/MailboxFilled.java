package org.mera.notification;

/**
 * There is something to tell a person who was not about to get a mail.
 *
 * @param personId the person's id
 */
public record MailboxFilled(String personId) {
}
