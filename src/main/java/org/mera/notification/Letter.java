package org.mera.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The words of a mail.
 *
 * @param subject its subject
 * @param text its text for programs that show none but plain text
 * @param html the same as HTML
 */
@Embeddable
record Letter(String subject, @Column(name = "plain_text") String text, @Column(name = "html_text") String html) {
}
