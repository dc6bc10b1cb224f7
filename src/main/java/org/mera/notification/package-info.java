/**
 * Tells people by mail what concerns them. Every occasion reaches this module as a
 * {@link org.mera.notification.Notice}, published as Spring event in the transaction in
 * which it happens, and is kept there for each person: a mail becomes due exactly when
 * the facts are committed. The engine's processes {@code send-mail} and
 * {@code morning-round} gather, write and send.
 */
@ApplicationModule(allowedDependencies = { "people", "workflow", "actionplan", "access" })
@NullMarked
package org.mera.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
