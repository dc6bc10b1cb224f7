/**
 * The evidence of the steps' results: files that nobody can change, a manifest that shows
 * every addition and removal, and the rule that a step does not close unproved.
 */
@ApplicationModule(allowedDependencies = { "access", "actionplan", "measure", "people", "workflow" })
@NullMarked
package org.mera.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
