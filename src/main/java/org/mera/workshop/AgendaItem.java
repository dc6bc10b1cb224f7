package org.mera.workshop;

import jakarta.persistence.Embeddable;

/**
 * One item of a programme's agenda; a break is an item too.
 *
 * @param topic what it is about
 * @param minutes how long it lasts
 */
@Embeddable
public record AgendaItem(String topic, int minutes) {
}
