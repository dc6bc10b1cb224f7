package org.mera.workshop;

import jakarta.persistence.Embeddable;

/**
 * Somebody who carries out the workshops.
 *
 * @param name first and last name
 * @param department id of the department, a group of the plan
 * @param role what the person does in the team
 */
@Embeddable
public record TeamMember(String name, String department, String role) {
}
