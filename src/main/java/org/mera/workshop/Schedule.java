package org.mera.workshop;

import java.time.LocalDate;
import java.time.LocalTime;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.mera.workflow.Rules;

/**
 * When and where a workshop is to be held.
 *
 * @param day the one day on which it begins and ends
 * @param start when it opens
 * @param end when it closes
 * @param place the premises of the local community
 * @param address street and number
 */
@Embeddable
public record Schedule(@Column(name = "scheduled_day") LocalDate day, @Column(name = "scheduled_start") LocalTime start,
		@Column(name = "scheduled_end") LocalTime end, @Column(name = "scheduled_place") String place,
		@Column(name = "scheduled_address") String address) {

	void check(HoldingLimits limits) {
		WorkshopTime time = new WorkshopTime(this.day, this.start, this.end);
		Rules rules = new Rules();
		rules.require(!this.day.isBefore(limits.first()), "day", "workshop.before-step", limits.first())
			.require(limits.isLate() || !this.day.isAfter(limits.last()), "day", "workshop.after-step", limits.last())
			.require(!this.day.isBefore(limits.today()), "day", "workshop.in-the-past", limits.today());
		time.checkLength(limits.hours(), rules);
		rules.verify();
	}

}
