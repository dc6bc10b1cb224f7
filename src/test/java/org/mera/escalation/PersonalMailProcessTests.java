package org.mera.escalation;

import java.time.LocalDate;
import java.util.EnumSet;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mera.people.Absences;
import org.mera.people.MailChoices;
import org.mera.people.MailKind;
import org.mera.people.PrivateDays;
import org.mera.people.ReligiousDay;
import org.mera.test.Post;

import org.springframework.beans.factory.annotation.Autowired;

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

	@BeforeEach
	void bothGetMail() {
		this.post.reaches("mira", "information-department").reaches("petar", "media");
	}

	@AfterEach
	void nothingIsLeft() {
		this.choices.choose("mira", EnumSet.allOf(MailKind.class));
		this.privateDays.of("mira").forEach((day) -> this.privateDays.remove("mira", day.id()));
		this.absences.of("mira").forEach((absence) -> this.absences.end(absence.id(), "test"));
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

		assertThat(this.post.lines()).containsExactly("2023-03-17T08:05 petar" + REMINDER,
				"2023-03-28T08:05 mira" + REMINDER);
	}

}
