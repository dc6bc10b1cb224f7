/** The executions of plans, measures and steps, with their deadlines. */
@ApplicationModule(allowedDependencies = { "actionplan", "workflow" })
@NullMarked
package org.mera.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
