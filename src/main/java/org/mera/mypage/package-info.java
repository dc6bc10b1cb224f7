/** The page on which people settle what concerns themselves. */
@ApplicationModule(
		allowedDependencies = { "access", "actionplan", "calendar", "measure", "notification", "people", "workflow" })
@NullMarked
package org.mera.mypage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
