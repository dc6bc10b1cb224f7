/** What everybody may see, without log-in. */
@ApplicationModule(allowedDependencies = "access")
@NullMarked
package org.mera.publicpage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
