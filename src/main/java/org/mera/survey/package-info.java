/** An anonymous survey: questions, and counts of answers on paper and online. */
@ApplicationModule(allowedDependencies = { "people", "workflow" })
@NullMarked
package org.mera.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
