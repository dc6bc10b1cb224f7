package org.mera.notification;

/**
 * A mail could not be handed over; it will be tried again, or an incident tells why not.
 *
 * @param mailId the mail
 */
public record MailFailed(String mailId) {
}
