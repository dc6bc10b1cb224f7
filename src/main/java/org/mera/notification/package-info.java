/**
 * Tells people what concerns them. Every occasion reaches this module as a
 * {@link org.mera.notification.Notice}, published as Spring event in the transaction in
 * which it happens; {@link org.mera.notification.NoticeLog} is the one listener. E-mail
 * hooks in there: a mail becomes due exactly when the facts are committed.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.mera.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
