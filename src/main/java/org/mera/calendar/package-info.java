/** Each person's steps as a calendar that other programs subscribe to. */
@ApplicationModule(allowedDependencies = { "access", "actionplan", "measure", "people", "workflow" })
@NullMarked
package org.mera.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
