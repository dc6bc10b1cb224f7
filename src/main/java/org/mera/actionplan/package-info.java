/** The plan as data: measures, steps, quarters and working days. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.mera.actionplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
