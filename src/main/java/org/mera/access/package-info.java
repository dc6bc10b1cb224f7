/** Who may do what: groups, permissions, filters, log-in. */
@ApplicationModule(allowedDependencies = { "actionplan", "people", "workflow" })
@NullMarked
package org.mera.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
