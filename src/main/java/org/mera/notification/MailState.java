package org.mera.notification;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How mail fares.
 *
 * @param waiting mails that are written and not sent
 * @param failing those of them that were tried in vain
 * @param failingSince since when nothing gets through: the first failure after the last
 * mail that was sent; null if the last mail was sent. An address that the server refuses
 * says nothing about the server and does not count.
 * @param incidentsFailing mails about incidents that were tried in vain and are not sent
 * @param untoldSince since when administrators cannot be told of incidents: the first
 * failure of such a mail since whose occasion no other was sent; null if one was. Whose
 * address is refused counts, too: nobody else might be told.
 */
public record MailState(long waiting, long failing, @Nullable Instant failingSince, long incidentsFailing,
		@Nullable Instant untoldSince) {
}
