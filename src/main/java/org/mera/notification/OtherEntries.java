package org.mera.notification;

import java.util.List;

import org.mera.notification.Page.Entry;
import org.mera.people.MailKind;

/** Puts into words the notices of one kind that are about no step. */
interface OtherEntries {

	MailKind kind();

	/**
	 * What there is to say now.
	 * @param waiting the person's notices of the kind, the first one first; at least one.
	 * Those that are no longer true are marked so
	 */
	List<Entry> of(List<PersonalNotice> waiting);

}
