/** The processes that write and send mail, and the engine's tasks that mails tell of. */
@NullMarked
package org.mera.notification.process;

import org.jspecify.annotations.NullMarked;
