package org.mera.notification;

import java.util.Set;

/**
 * Tasks that a person has not been told of yet.
 *
 * @param ids the tasks' ids
 */
record NewTasks(Set<String> ids) {
}
