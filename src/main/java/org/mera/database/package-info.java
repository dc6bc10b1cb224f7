/**
 * The database as a whole: backup while Mera runs, restoring, and the move from the
 * embedded database to PostgreSQL.
 */
@ApplicationModule(allowedDependencies = { "access", "workflow" })
@NullMarked
package org.mera.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
