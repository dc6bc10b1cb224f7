package org.mera.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.mera.calendar.ConcernedSteps.Entry;
import org.mera.measure.DeadlineChange;
import org.mera.measure.StepExecution;
import org.mera.measure.Terms;
import org.mera.workflow.PublicAddress;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes steps as iCalendar (RFC 5545): one all-day entry on each due day. The same steps
 * always give the same text, so that a program can ask whether anything is new.
 */
@Component
class StepCalendar {

	private static final Duration ASK_AGAIN_AFTER = Duration.ofHours(4);

	private final MessageSource messages;

	private final Terms terms;

	private final String tasklist;

	StepCalendar(MessageSource messages, Terms terms, PublicAddress address) {
		this.messages = messages;
		this.terms = terms;
		this.tasklist = address.of("/camunda/app/tasklist/default/");
	}

	String write(List<Entry> entries) {
		Calendar calendar = new Calendar();
		calendar.add(new ProdId("-//Mera//Mera//EN"));
		calendar.add(ImmutableVersion.VERSION_2_0);
		calendar.add(new XProperty("X-WR-CALNAME", say("calendar.name")));
		calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), ASK_AGAIN_AFTER));
		calendar.add(new XProperty("X-PUBLISHED-TTL", ASK_AGAIN_AFTER.toString()));
		entries.forEach((entry) -> calendar.add(event(entry)));
		try (StringWriter text = new StringWriter()) {
			new CalendarOutputter(false).output(calendar, text);
			return text.toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private VEvent event(Entry entry) {
		StepExecution step = entry.step();
		Instant changed = changedAt(entry);
		VEvent event = new VEvent(false);
		event.add(new Uid(step.id() + "@mera"));
		event.add(new DtStamp(changed));
		event.add(new LastModified(changed));
		event.add(new Sequence(entry.changes().size()));
		event.add(new DtStart<>(step.due()));
		event.add(new DtEnd<>(step.due().plusDays(1)));
		event.add(new Summary(say("calendar.summary." + step.status(), step.title(), entry.measure().title())));
		event.add(new Description(description(entry)));
		event.add(new Status(
				(step.status() == StepExecution.Status.NOT_DONE) ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
		event.add(new Transp(Transp.VALUE_TRANSPARENT));
		event.add(new Url(URI.create(this.tasklist)));
		return event;
	}

	private String description(Entry entry) {
		StepExecution step = entry.step();
		String replanned = entry.changes().isEmpty() ? ""
				: say("calendar.replanned", this.terms.day(step.printedDue())) + "\n";
		return say("calendar.description", entry.measure().number(), entry.measure().title(), step.number(),
				step.title(), this.terms.day(step.start()), this.terms.day(step.due()),
				this.terms.status(step.status())) + "\n" + replanned + this.tasklist;
	}

	/** When the entry was last changed, by what the facts say. */
	private static Instant changedAt(Entry entry) {
		return Stream
			.concat(Stream.of(entry.plan().startedAt(), entry.step().openedAt(), entry.step().closedAt()),
					entry.changes().stream().map(DeadlineChange::changedAt))
			.filter(Objects::nonNull)
			.max(Instant::compareTo)
			.orElseThrow();
	}

	private String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, Locale.ENGLISH);
	}

}
