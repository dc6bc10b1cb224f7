/**
 * What is reported on a plan: each quarter, at the end of each measure, and at the end of
 * its term.
 */
@ApplicationModule(allowedDependencies = { "academy", "access", "actionplan", "escalation", "evidence", "measure",
		"people", "workflow", "workshop" })
@NullMarked
package org.mera.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
