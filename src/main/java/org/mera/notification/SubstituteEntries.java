package org.mera.notification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mera.notification.Page.Entry;
import org.mera.people.MailKind;
import org.mera.people.People;
import org.mera.people.SubstituteNamed;

import org.springframework.stereotype.Component;

/** Says for whom the reader stands in. */
@Component
class SubstituteEntries implements OtherEntries {

	private final Mailboxes mailboxes;

	private final People people;

	private final Links links;

	private final Words words;

	SubstituteEntries(Mailboxes mailboxes, People people, Links links, Words words) {
		this.mailboxes = mailboxes;
		this.people = people;
		this.links = links;
		this.words = words;
	}

	@Override
	public MailKind kind() {
		return MailKind.SUBSTITUTE;
	}

	@Override
	public List<Entry> of(List<PersonalNotice> waiting) {
		Map<String, List<PersonalNotice>> byAbsence = new LinkedHashMap<>();
		waiting.forEach(
				(notice) -> byAbsence.computeIfAbsent(read(notice).absenceId(), (id) -> new ArrayList<>()).add(notice));
		return byAbsence.values().stream().flatMap((notices) -> ofOne(notices).stream()).toList();
	}

	/** Who was named and is not needed any more by the time of the mail need not know. */
	private List<Entry> ofOne(List<PersonalNotice> notices) {
		SubstituteNamed last = read(notices.get(notices.size() - 1));
		if (notices.size() > 1 && !last.needed()) {
			notices.forEach(PersonalNotice::over);
			return List.of();
		}
		return List.of(entry(last));
	}

	private Entry entry(SubstituteNamed named) {
		String key = kind() + (named.needed() ? ".named" : ".ended");
		Object[] facts = { this.people.nameOf(named.absentId()), named.firstDay(), named.lastDay(),
				this.people.nameOf(named.by()) };
		return new Entry(this.words.say("headline." + key, facts), List.of(this.words.say("says." + key, facts)),
				List.of(), this.links.ownPage());
	}

	private SubstituteNamed read(PersonalNotice notice) {
		return this.mailboxes.read(notice, SubstituteNamed.class);
	}

}
