package org.mera.notification;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mera.notification.OpenIncidents.OpenIncident;
import org.mera.notification.OpenTroubles.Trouble;
import org.mera.notification.Page.Entry;
import org.mera.notification.Page.Quote;
import org.mera.people.MailKind;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts open incidents into words. */
@Component
class IncidentEntries implements OtherEntries {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Words.LOCALE);

	private final ObjectProvider<OpenIncidents> incidents;

	private final ObjectProvider<OpenTroubles> troubles;

	private final Links links;

	private final Words words;

	IncidentEntries(ObjectProvider<OpenIncidents> incidents, ObjectProvider<OpenTroubles> troubles, Links links,
			Words words) {
		this.incidents = incidents;
		this.troubles = troubles;
		this.links = links;
		this.words = words;
	}

	@Override
	public MailKind kind() {
		return MailKind.INCIDENT;
	}

	@Override
	public List<Entry> of(List<PersonalNotice> waiting) {
		List<Entry> open = Stream
			.concat(this.troubles.stream().flatMap((each) -> each.all().stream()).map(this::entry),
					this.incidents.stream().flatMap((each) -> each.all().stream()).map(this::entry))
			.toList();
		if (open.isEmpty()) {
			waiting.forEach(PersonalNotice::over);
		}
		return open;
	}

	private Entry entry(Trouble trouble) {
		return new Entry(trouble.headline(), trouble.sentences(),
				List.of(new Quote(this.words.say("failure"), trouble.why())), null);
	}

	private Entry entry(OpenIncident incident) {
		Object[] facts = { incident.activity(), incident.process(), said(incident.step()), said(incident.measure()),
				MOMENT.format(incident.since()) };
		String where = (incident.step() != null) ? ".step" : (incident.measure() != null) ? ".measure" : "";
		return new Entry(this.words.say("headline.INCIDENT" + where, facts),
				List.of(this.words.say("says.INCIDENT", facts), this.words.say("says.INCIDENT.remedy")),
				List.of(new Quote(this.words.say("failure"), incident.why())),
				this.links.cockpit(incident.processInstanceId()));
	}

	private static String said(@Nullable String title) {
		return Objects.requireNonNullElse(title, "");
	}

}
