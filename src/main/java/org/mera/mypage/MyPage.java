package org.mera.mypage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.mera.calendar.CalendarAddresses;
import org.mera.measure.DueDates;
import org.mera.measure.Terms;
import org.mera.notification.EmptyGroups;
import org.mera.notification.EmptyGroups.EmptyGroup;
import org.mera.people.Absence;
import org.mera.people.Absences;
import org.mera.people.DeputyAct;
import org.mera.people.DeputyActs;
import org.mera.people.MailChoices;
import org.mera.people.MailKind;
import org.mera.people.People;
import org.mera.people.PrivateDays;
import org.mera.people.ReligiousDay;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the page shows to a person, in the words that people read. */
@Component
class MyPage {

	static final String VIEW = "mypage/my";

	private final People people;

	private final Absences absences;

	private final DeputyActs acts;

	private final MailChoices mailChoices;

	private final PrivateDays privateDays;

	private final CalendarAddresses calendars;

	private final Coordinators coordinators;

	private final EmptyGroups emptyGroups;

	private final Terms terms;

	private final DueDates dueDates;

	MyPage(People people, Absences absences, DeputyActs acts, MailChoices mailChoices, PrivateDays privateDays,
			CalendarAddresses calendars, Coordinators coordinators, EmptyGroups emptyGroups, Terms terms,
			DueDates dueDates) {
		this.people = people;
		this.absences = absences;
		this.acts = acts;
		this.mailChoices = mailChoices;
		this.privateDays = privateDays;
		this.calendars = calendars;
		this.coordinators = coordinators;
		this.emptyGroups = emptyGroups;
		this.terms = terms;
		this.dueDates = dueDates;
	}

	/** Fills in all but the form that is being shown again. */
	String show(Model model, String person) {
		Stream.of("absence", "otherAbsence")
			.filter((form) -> !model.containsAttribute(form))
			.forEach((form) -> model.addAttribute(form, new AbsenceForm()));
		if (!model.containsAttribute("religiousDay")) {
			model.addAttribute("religiousDay", new ReligiousDayForm());
		}
		List<String> groups = this.people.groupsOf(person);
		model.addAttribute("name", this.people.nameOf(person));
		model.addAttribute("groups", groups.stream().map(this.coordinators::groupName).toList());
		model.addAttribute("today", this.dueDates.today());
		model.addAttribute("participants", this.people.participants());
		model.addAttribute("absences", this.absences.of(person).stream().map(this::row).toList());
		model.addAttribute("coverings", this.absences.coveredBy(person).stream().map(this::row).toList());
		model.addAttribute("acts", this.acts.of(person).stream().map(this::row).toList());
		model.addAttribute("mailKinds", mailKinds(person));
		model.addAttribute("religiousDays", privateDays(person));
		model.addAttribute("kinds", Stream.of(ReligiousDay.values()).map(this::option).toList());
		model.addAttribute("proposals", Stream.of(ReligiousDay.values()).flatMap(this::proposals).toList());
		model.addAttribute("calendarMadeOn", this.calendars.madeAt(person).map(this::day).orElse(""));
		boolean coordinator = this.coordinators.include(groups);
		model.addAttribute("coordinator", coordinator);
		if (coordinator) {
			model.addAttribute("gaps", this.emptyGroups.soon().stream().map(this::row).toList());
			model.addAttribute("allAbsences", this.absences.all().stream().map(this::row).toList());
			model.addAttribute("allActs", this.acts.all().stream().map(this::row).toList());
		}
		return VIEW;
	}

	private List<MailRow> mailKinds(String person) {
		return MailKind.refusable()
			.stream()
			.map((kind) -> new MailRow(kind, this.mailChoices.wants(person, kind)))
			.toList();
	}

	private List<DayRow> privateDays(String person) {
		return this.privateDays.of(person)
			.stream()
			.filter((day) -> !day.day().isBefore(this.dueDates.today()))
			.map((day) -> new DayRow(String.valueOf(day.id()), day.kind(), day.day(), day(day.day())))
			.toList();
	}

	private Stream<DayRow> proposals(ReligiousDay kind) {
		return this.privateDays.proposals(kind).stream().map((day) -> new DayRow("", kind, day, day(day)));
	}

	private Option option(ReligiousDay kind) {
		return new Option(kind.name(), this.terms.say("mypage.religious.kind." + kind));
	}

	private AbsenceRow row(Absence absence) {
		String substitute = absence.substituteId();
		return new AbsenceRow(absence.id(), this.people.nameOf(absence.personId()), day(absence.firstDay()),
				day(absence.lastDay()), (substitute != null) ? this.people.nameOf(substitute) : "",
				absence.enteredBy().equals(absence.personId()) ? "" : this.people.nameOf(absence.enteredBy()));
	}

	private ActRow row(DeputyAct act) {
		return new ActRow(this.people.nameOf(act.personId()), this.people.nameOf(act.absentPersonId()), act.taskName(),
				day(act.actedAt()));
	}

	private GapRow row(EmptyGroup group) {
		return new GapRow(group.name(), day(group.from()), day(group.to()));
	}

	private String day(LocalDate day) {
		return this.terms.day(day);
	}

	private String day(Instant moment) {
		return this.terms.day(this.dueDates.dayOf(moment));
	}

	/** An absence by names; {@code enteredBy} is empty if its person entered it. */
	record AbsenceRow(String id, String person, String firstDay, String lastDay, String substitute, String enteredBy) {

	}

	/** What somebody did for somebody. */
	record ActRow(String person, String absent, String task, String day) {

	}

	/** A kind of mail, and whether it is wanted. */
	record MailRow(MailKind kind, boolean wanted) {

	}

	/** A religious day, for machines and for people. */
	record DayRow(String id, ReligiousDay kind, LocalDate day, String text) {

	}

	/** What can be chosen. */
	record Option(String id, String name) {

	}

	/** Days on which nobody of a group is there. */
	record GapRow(String group, String from, String to) {

	}

}
