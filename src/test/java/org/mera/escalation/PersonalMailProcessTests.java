package org.mera.escalation;

import java.time.LocalDate;
import java.util.EnumSet;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mera.people.Absence;
import org.mera.people.Absences;
import org.mera.people.MailChoices;
import org.mera.people.MailKind;
import org.mera.people.PrivateDays;
import org.mera.people.ReligiousDay;
import org.mera.test.Post;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Mail goes by what each person chose, is free from, and has a substitute for. */
class PersonalMailProcessTests extends WatchedStepTests {

	private static final String REMINDER = ": Reminder: Form the team (Workshops in local communities), due 31 March 2023";

	private static final String OVERDUE = ": Overdue: Form the team (Workshops in local communities), due 31 March 2023";

	@Autowired
	private Post post;

	@Autowired
	private MailChoices choices;

	@Autowired
	private PrivateDays privateDays;

	@Autowired
	private Absences absences;

	@Autowired
	private JdbcTemplate jdbc;

	@BeforeEach
	void bothGetMail() {
		this.post.reaches("mira", "information-department").reaches("petar", "media");
	}

	@AfterEach
	void nothingIsLeft() {
		this.choices.choose("mira", EnumSet.allOf(MailKind.class));
		this.privateDays.of("mira").forEach((day) -> this.privateDays.remove("mira", day.id()));
		this.jdbc.update("delete from absence");
	}

	@Test
	void whoWantsNoRemindersHearsOfWhatIsOverdueAllTheSame() {
		this.choices.choose("mira", EnumSet.complementOf(EnumSet.of(MailKind.REMINDER)));

		this.city.until("2023-04-03T10:00");

		assertThat(this.post.lines()).containsExactly("2023-04-03T08:05 mira" + OVERDUE);
	}

	@Test
	void mailWaitsUntilAReligiousDayIsOver() {
		this.privateDays.enter("mira", ReligiousDay.SLAVA, LocalDate.of(2023, 3, 28));

		this.city.until("2023-03-31");

		assertThat(this.post.lines()).containsExactly("2023-03-17T08:05 mira" + REMINDER,
				"2023-03-29T08:05 mira" + REMINDER);
	}

	@Test
	void substituteGetsTheMailUntilTheAbsenceEnds() {
		this.absences.announce("mira", LocalDate.of(2023, 3, 13), LocalDate.of(2023, 3, 20), "petar", "mira");

		this.city.until("2023-03-31");

		assertThat(this.post.lines()).containsExactly(
				"2022-12-15T08:05 petar: You stand in for Mira from 13 March 2023 to 20 March 2023",
				"2023-03-17T08:05 petar" + REMINDER, "2023-03-28T08:05 mira" + REMINDER);
		assertThat(this.post.of("petar").get(0).text()).contains("Mira has named you as substitute", "/my");
	}

	@Test
	void substituteIsToldWhenNotNeededAnyMore() {
		Absence absence = this.absences.announce("mira", LocalDate.of(2023, 1, 12), LocalDate.of(2023, 1, 20), "petar",
				"mira");
		this.city.until("2023-01-16T10:00");

		this.absences.end(absence.id(), "sanela");
		this.city.until("2023-01-16T12:00");

		assertThat(this.post.of("petar")).last().satisfies((mail) -> {
			assertThat(mail.at()).isEqualTo("2023-01-16T10:05");
			assertThat(mail.subject()).isEqualTo("You need not stand in for Mira any more");
			assertThat(mail.text()).contains("from 12 January 2023 to 20 January 2023", "sanela");
		});
	}

	@Test
	void substituteWhoIsNamedByMistakeIsToldNothing() {
		Absence absence = this.absences.announce("mira", LocalDate.of(2023, 1, 12), LocalDate.of(2023, 1, 20), "petar",
				"mira");

		this.absences.end(absence.id(), "mira");
		this.city.until("2022-12-20T12:00");

		assertThat(this.post.all()).isEmpty();
	}

	@Test
	void coordinatorsAreToldOnceThatNobodyOfAGroupWillBeThere() {
		this.post.reaches("sanela", "coordinators").reaches("jelena", "general-administration");
		this.post.reaches("zorana", "city-council");
		this.city.until("2023-01-09T12:00");
		this.runtimeService.startProcessInstanceByKey("morning-round");

		this.absences.announce("mira", LocalDate.of(2023, 1, 23), LocalDate.of(2023, 2, 3), null, "mira");
		this.city.until("2023-01-20T12:00");

		assertThat(this.post.of("sanela")).singleElement().satisfies((mail) -> {
			assertThat(mail.at()).isEqualTo("2023-01-10T08:05");
			assertThat(mail.subject())
				.isEqualTo("Nobody there: Department of Information, 23 January 2023 to 24 January 2023");
			assertThat(mail.text()).contains("nobody stands in", "/my");
		});
	}

	@Test
	void coordinatorsHearNothingOfAGroupThatIsThereAgainBeforeTheMail() {
		this.post.reaches("sanela", "coordinators").reaches("jelena", "general-administration");
		this.post.reaches("zorana", "city-council");
		this.city.until("2023-01-09T12:00");
		this.runtimeService.startProcessInstanceByKey("morning-round");
		Absence absence = this.absences.announce("mira", LocalDate.of(2023, 1, 23), LocalDate.of(2023, 2, 3), null,
				"mira");
		this.city.until("2023-01-10T08:02");

		this.absences.end(absence.id(), "mira");
		this.city.until("2023-01-20T12:00");

		assertThat(this.post.of("sanela")).isEmpty();
	}

}
