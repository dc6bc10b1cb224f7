package org.mera.workshop;

import java.time.LocalDate;
import java.time.LocalTime;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.mera.workflow.Rules;

/**
 * A workshop as it was held.
 *
 * @param day the one day on which it began and ended
 * @param start when it opened
 * @param end when it closed
 * @param place where it was held
 * @param women women who attended
 * @param men men who attended
 * @param others people who attended and did not state their sex
 * @param summary what was done
 * @param proof where the proof is found: a list of attendance, photographs, a link
 */
@Embeddable
public record Holding(@Column(name = "held_day") LocalDate day, @Column(name = "held_start") LocalTime start,
		@Column(name = "held_end") LocalTime end, @Column(name = "held_place") String place, int women, int men,
		int others, String summary, String proof) {

	public int attendance() {
		return this.women + this.men + this.others;
	}

	void check(HoldingLimits limits) {
		WorkshopTime time = new WorkshopTime(this.day, this.start, this.end);
		Rules rules = new Rules();
		rules.require(!this.day.isBefore(limits.first()), "day", "workshop.before-step", limits.first())
			.require(!time.ends().isAfter(limits.now()), "end", "workshop.in-the-future")
			.require(attendance() > 0, "women", "workshop.nobody-came");
		time.checkLength(limits.hours(), rules);
		rules.verify();
	}

}
