/**
 * What a person sees and does, in a real browser.
 */
@NullMarked
package org.mera.browser;

import org.jspecify.annotations.NullMarked;
