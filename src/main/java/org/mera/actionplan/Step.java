package org.mera.actionplan;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A time-defined step of a measure with a verifiable result (OGP: milestone).
 *
 * @param id unique in its measure, for example {@code hold-workshops}; the measure's
 * process names its steps by it
 * @param number the step's number as printed
 * @param title the step's title
 * @param verifiableResult what proves that the step is done
 * @param start the first day
 * @param due the last day; the step is overdue when it has passed
 * @param responsible ids of the groups that do the work
 * @param approvers ids of the groups that consent or approve; empty if nobody must
 * @param minimum fewest pieces of the result (workshops, videos) with which the step can
 * close, if it counts any
 * @param target pieces of the result that make it complete, if it counts any
 * @param notes where values come from
 */
public record Step(String id, int number, String title, String verifiableResult, LocalDate start, LocalDate due,
		List<String> responsible, List<String> approvers, @Nullable Integer minimum, @Nullable Integer target,
		List<Note> notes) {
}
