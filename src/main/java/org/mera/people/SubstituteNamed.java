package org.mera.people;

import java.time.LocalDate;

/**
 * Somebody was named as substitute, or is not needed any more.
 *
 * @param absenceId the absence it is about
 * @param substituteId who stands in
 * @param absentId for whom
 * @param firstDay first day of the absence, as announced
 * @param lastDay its last day, as announced
 * @param needed whether the substitute is needed, and the absence was not called off or
 * ended before its time
 * @param by whose doing it was
 */
public record SubstituteNamed(String absenceId, String substituteId, String absentId, LocalDate firstDay,
		LocalDate lastDay, boolean needed, String by) {
}
