/**
 * The engine's edge: deployment, the clock, form rules on every completion, re-dating of
 * timers.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.mera.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
