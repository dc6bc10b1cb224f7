/**
 * Replays what people do and when on the engine's clock: for the demo, for tests of a
 * whole plan, and later for dry runs.
 */
@ApplicationModule(allowedDependencies = { "actionplan", "evidence" })
@NullMarked
package org.mera.replay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
