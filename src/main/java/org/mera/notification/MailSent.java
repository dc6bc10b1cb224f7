package org.mera.notification;

/**
 * A mail was handed over.
 *
 * @param mailId the mail
 */
public record MailSent(String mailId) {
}
