/**
 * The ladder over every step: reminders, the escalation of what is overdue, the decisions
 * on it, and what became of each.
 */
@ApplicationModule(allowedDependencies = { "measure", "workflow", "actionplan", "people", "notification" })
@NullMarked
package org.mera.escalation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
