/**
 * The people who carry out the plan: who they are, which groups they are in, when they
 * are away and who stands in for them, and how they are reached.
 */
@ApplicationModule(allowedDependencies = { "actionplan", "workflow" })
@NullMarked
package org.mera.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
