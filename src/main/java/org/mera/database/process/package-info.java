/** The engine's part of a new database. */
@NullMarked
package org.mera.database.process;

import org.jspecify.annotations.NullMarked;
