package org.mera.notification;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.mera.notification.Page.Entry;
import org.mera.notification.Page.Quote;
import org.mera.people.People;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts notices into words. */
@Component
class Entries {

	private final Words words;

	private final Links links;

	private final People people;

	private final MailTimes times;

	private final ObjectProvider<LastWords> lastWords;

	Entries(Words words, Links links, People people, MailTimes times, ObjectProvider<LastWords> lastWords) {
		this.words = words;
		this.links = links;
		this.people = people;
		this.times = times;
		this.lastWords = lastWords;
	}

	Entry of(Notice notice, String personId) {
		WatchedStep step = notice.step();
		String key = key(notice);
		Object[] facts = facts(notice);
		return new Entry(this.words.say("headline." + key, facts), List.of(this.words.say("says." + key, facts)),
				quotes(notice), this.links.to(step, personId));
	}

	/** What is said depends on the kind, and within some kinds on how it went. */
	private static String key(Notice notice) {
		if (notice instanceof EscalationDecided decided) {
			return notice.kind() + "." + decided.decision();
		}
		if (notice instanceof EscalationClosed closed) {
			return notice.kind() + (closed.done() ? ".done" : ".not-done");
		}
		if (notice instanceof StepReplanned replanned && !replanned.newStart().equals(replanned.oldStart())) {
			return notice.kind() + ".start";
		}
		return notice.kind().toString();
	}

	/**
	 * Step, measure, due date, days late or left; from 4 on what belongs to the kind:
	 * who, and what is new.
	 */
	private Object[] facts(Notice notice) {
		WatchedStep step = notice.step();
		long days = Math.abs(ChronoUnit.DAYS.between(step.due(), this.times.today()));
		Object who = notice.doneBy().map(this.people::nameOf).orElse("");
		if (notice instanceof EscalationDecided decided) {
			Object newDue = Optional.<Object>ofNullable(decided.newDue()).orElse("");
			Object handedTo = Optional.<Object>ofNullable(decided.handedTo()).orElse("");
			return new Object[] { step.title(), step.measure(), step.due(), days, who, newDue, handedTo };
		}
		if (notice instanceof StepReplanned replanned) {
			LocalDate start = replanned.newStart();
			return new Object[] { step.title(), step.measure(), step.due(), days, who, replanned.oldDue(), start };
		}
		return new Object[] { step.title(), step.measure(), step.due(), days, who };
	}

	private List<Quote> quotes(Notice notice) {
		if (notice instanceof EscalationDecided decided) {
			return List.of(new Quote(this.words.say("reason"), decided.reason()));
		}
		if (notice instanceof ReasonAsked asked) {
			return List.of(new Quote(this.words.say("question"), asked.question()));
		}
		if (notice instanceof StepReplanned replanned) {
			return List.of(new Quote(this.words.say("reason"), replanned.reason()));
		}
		if (!notice.kind().isRefusable()) {
			return this.lastWords.stream()
				.flatMap((all) -> all.of(notice.step().stepExecutionId()).stream())
				.map((said) -> new Quote(this.words.say("last-words"), said))
				.toList();
		}
		return List.of();
	}

}
