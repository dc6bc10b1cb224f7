/**
 * Several servers on one database: they start one after the other, and none that is older
 * than the last.
 */
@ApplicationModule(allowedDependencies = "workflow")
@NullMarked
package org.mera.nodes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
