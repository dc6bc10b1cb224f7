/** The Civic Academy: its working group, its Open Day and its videos. */
@ApplicationModule(allowedDependencies = { "measure", "workflow", "actionplan", "people", "survey" })
@NullMarked
package org.mera.academy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
