/**
 * The people who carry out the plan: who they are, which groups they are in, and how they
 * are reached.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.mera.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
