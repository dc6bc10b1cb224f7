package org.mera.academy;

import java.time.LocalDate;
import java.util.List;

import org.mera.academy.OpenDayPlan.Interviewee;

/**
 * How an Open Day went.
 *
 * @param heldOn the day on which it was held
 * @param attendance who came, by school
 * @param interviewee who was interviewed
 * @param interviewSummary what the interview brought
 */
public record OpenDayRecord(LocalDate heldOn, List<Attendance> attendance, Interviewee interviewee,
		String interviewSummary) {

	public OpenDayRecord {
		attendance = List.copyOf(attendance);
	}

}
