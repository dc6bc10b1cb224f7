/** What everybody may see, without log-in. */
@ApplicationModule(allowedDependencies = { "access", "notification" })
@NullMarked
package org.mera.publicpage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
