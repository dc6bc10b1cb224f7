package org.mera.progress;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A task that is open.
 *
 * @param id the engine's id
 * @param name what is to be done
 * @param assignee name of the person who has it, if somebody has claimed it
 * @param groups names of the groups that may claim it
 * @param due its last day, if it has one
 * @param daysLate days since then, 0 if it is not late
 * @param processInstanceId the process it belongs to
 * @param within whether who asks may open it
 */
public record OpenTask(String id, String name, @Nullable String assignee, List<String> groups, @Nullable LocalDate due,
		long daysLate, String processInstanceId, boolean within) {
}
