/**
 * What one administrator needs to run Mera: whether it is well, figures about it, word of
 * what does not go on, and running measures moved to a new version of their process.
 */
@ApplicationModule(allowedDependencies = { "measure", "escalation", "evidence", "notification", "access", "workflow",
		"database", "reporting" })
@NullMarked
package org.mera.operations;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
