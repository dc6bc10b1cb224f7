/** What is reported on a plan: each quarter, and at the end of its term. */
@ApplicationModule(allowedDependencies = { "actionplan", "escalation", "measure", "workflow" })
@NullMarked
package org.mera.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
