/**
 * How far the plans are: one read model over plans, measures, steps, deadlines and open
 * tasks, in a number of queries that does not grow with the number of measures.
 */
@ApplicationModule(allowedDependencies = { "actionplan", "escalation", "measure", "people", "workflow" })
@NullMarked
package org.mera.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
