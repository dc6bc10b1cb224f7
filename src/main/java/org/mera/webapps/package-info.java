/**
 * What Mera adds to Tasklist and Cockpit: its plugins are static files below
 * {@code META-INF/resources/webjars/camunda/app}, their data and texts come from here.
 */
@ApplicationModule(allowedDependencies = { "access", "actionplan", "escalation", "measure", "notification", "progress",
		"workflow" })
@NullMarked
package org.mera.webapps;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
