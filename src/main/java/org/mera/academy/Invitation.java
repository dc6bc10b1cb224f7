package org.mera.academy;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/**
 * A school's invitation to the Open Day.
 *
 * @param school the school
 * @param invitedOn the day of the invitation
 * @param contact whom to turn to at the school
 * @param expectedPupils how many pupils are expected
 */
@Embeddable
public record Invitation(String school, LocalDate invitedOn, String contact, int expectedPupils) {
}
