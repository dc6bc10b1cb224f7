/** Measure 1: the team, its programme, and the workshops in local communities. */
@ApplicationModule(allowedDependencies = { "actionplan", "measure", "people", "workflow" })
@NullMarked
package org.mera.workshop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
