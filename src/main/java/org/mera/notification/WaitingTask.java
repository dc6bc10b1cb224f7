package org.mera.notification;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A task that waits for somebody.
 *
 * @param id the task's id
 * @param name what is to be done
 * @param process what it is part of
 * @param due its last day, if it has one
 */
public record WaitingTask(String id, String name, String process, @Nullable LocalDate due) {
}
