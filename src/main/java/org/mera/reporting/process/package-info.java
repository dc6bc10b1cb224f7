/** What the action plan's process asks of the reports and tells them. */
@NullMarked
package org.mera.reporting.process;

import org.jspecify.annotations.NullMarked;
