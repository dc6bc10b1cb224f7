package org.mera.academy;

import jakarta.persistence.Embeddable;

/**
 * Who came to the Open Day from one school.
 *
 * @param school the school
 * @param pupils final-year pupils
 * @param teachers teachers who came with them
 */
@Embeddable
public record Attendance(String school, int pupils, int teachers) {
}
