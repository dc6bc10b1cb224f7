package org.mera.actionplan;

import java.util.List;

/**
 * How the ladder watches every step of the plan.
 *
 * @param remindersDaysBefore calendar days before the due date on which to remind, for
 * example 14 and 3; a reminder that would fall on a day off goes out on the working day
 * before
 * @param councilAfterWorkingDays working days after which a manager's silence brings in
 * the council
 * @param againAfterDays calendar days after which a step that was pressed on or handed
 * over comes back to the manager
 */
public record DeadlinePolicy(List<Integer> remindersDaysBefore, int councilAfterWorkingDays, int againAfterDays) {
}
