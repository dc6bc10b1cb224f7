/**
 * The rules that process models and forms keep, and the tests that hold them to it.
 */
@NullMarked
package org.mera.models;

import org.jspecify.annotations.NullMarked;
