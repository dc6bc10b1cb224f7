/** Where everything begins; the modules are the packages below. */
@NullMarked
package org.mera;

import org.jspecify.annotations.NullMarked;
