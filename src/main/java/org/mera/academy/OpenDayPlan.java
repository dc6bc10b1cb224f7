package org.mera.academy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import jakarta.persistence.Embeddable;

/**
 * What is planned for an Open Day.
 *
 * @param day when it takes place
 * @param beginsAt when it begins
 * @param endsAt when it ends, on the same day
 * @param agenda what is shown, in order
 * @param interviewee who is interviewed at the end
 */
public record OpenDayPlan(LocalDate day, LocalTime beginsAt, LocalTime endsAt, List<AgendaItem> agenda,
		Interviewee interviewee) {

	public OpenDayPlan {
		agenda = List.copyOf(agenda);
	}

	/**
	 * Something that the pupils get to know.
	 *
	 * @param topic what it is about
	 * @param authority the city's authority whose work it is
	 */
	@Embeddable
	public record AgendaItem(String topic, String authority) {
	}

	/**
	 * The person whom the pupils interview.
	 *
	 * @param name the person's name
	 * @param authority the city's authority that the person represents
	 */
	public record Interviewee(String name, String authority) {
	}

}
