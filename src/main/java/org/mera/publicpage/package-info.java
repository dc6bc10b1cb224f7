/** What everybody may see, without log-in: progress, open data, surveys. */
@ApplicationModule(allowedDependencies = { "access", "actionplan", "academy", "evidence", "measure", "notification",
		"progress", "reporting", "survey", "workflow", "workshop" })
@NullMarked
package org.mera.publicpage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
