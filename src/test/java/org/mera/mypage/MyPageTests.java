package org.mera.mypage;

import java.time.Instant;
import java.time.LocalDate;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mera.measure.PlanExecution;
import org.mera.measure.PlanExecutions;
import org.mera.people.Absences;
import org.mera.people.MailKind;
import org.mera.people.PrivateDays;
import org.mera.replay.EngineTime;
import org.mera.test.HttpTest;
import org.mera.test.Outside;
import org.mera.test.Outside.Answer;
import org.mera.test.People;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@HttpTest
@SuppressWarnings("NullAway.Init")
class MyPageTests {

	@LocalServerPort
	private int port;

	@Autowired
	private People hired;

	@Autowired
	private org.mera.people.People people;

	@Autowired
	private Absences absences;

	@Autowired
	private PrivateDays privateDays;

	@Autowired
	private PlanExecutions plans;

	@Autowired
	private IdentityService identity;

	@Autowired
	private EngineTime time;

	private String officer;

	private String colleague;

	private Outside page;

	@BeforeEach
	void officerOpensThePage() {
		this.time.jumpTo(Instant.parse("2023-06-05T08:00:00Z"));
		this.officer = named("Amina", "Hadžić", "information-department");
		this.colleague = named("Adnan", "Šaćirović <b>", "media");
		this.page = loggedIn(this.officer);
	}

	@AfterEach
	void nobodyIsAway() {
		this.absences.all()
			.stream()
			.filter((absence) -> absence.endedBy() == null)
			.forEach((absence) -> this.absences.end(absence.id(), "test"));
		this.time.release();
	}

	@Test
	void strangerIsLedToTheLogIn() {
		assertThat(Outside.stranger(this.port).get("/my", "text/html").header("Location"))
			.endsWith("/camunda/app/tasklist/default/");
	}

	@Test
	void showsPeopleByTheirNames() {
		assertThat(body()).contains("Amina Hadžić, here you say", "Department of Information",
				"Adnan Šaćirović &lt;b&gt;");
	}

	@Test
	void takesAnAbsenceAndEndsIt() {
		Answer answer = this.page.submit("/my/absences", "firstDay", "2023-06-06", "lastDay", "2023-06-09",
				"substitute", this.colleague);

		assertThat(answer.status()).isEqualTo(302);
		assertThat(body()).contains("The absence is entered.", "6 June 2023 to 9 June 2023", "substitute: Adnan")
			.doesNotContain("entered by");
		assertThat(loggedIn(this.colleague).get("/my").body()).contains("You stand in for",
				"Amina Hadžić, 6 June 2023 to 9 June 2023");

		String id = this.absences.of(this.officer).get(0).id();
		assertThat(this.page.submit("/my/absences/" + id + "/end").status()).isEqualTo(302);
		assertThat(body()).contains("The absence is ended.", "No absence is entered.");
	}

	@Test
	void saysBesideEachFieldWhichRuleItBreaksAndKeepsWhatWasEntered() {
		Answer answer = this.page.submit("/my/absences", "firstDay", "2023-06-04", "lastDay", "2023-06-03",
				"substitute", this.officer);

		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.body()).contains("First day: must be today (5 June 2023) or later.",
				"Last day: must not lie before the first day, 4 June 2023.", "Substitute: must be somebody else.",
				"This was not saved: 3 fields need another value.", "value=\"2023-06-04\"",
				"aria-describedby=\"absence-firstDay-problem\"", "id=\"absence-firstDay-problem\"");
		assertThat(this.absences.of(this.officer)).isEmpty();
	}

	@Test
	void saysWhatIsMissingAndWhatIsNoDay() {
		Answer answer = this.page.submit("/my/absences", "firstDay", "", "lastDay", "soon", "substitute", "");

		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.body()).contains("First day: must be filled in.",
				"Last day: must be a day, written like 2023-09-30.");
	}

	@Test
	void endsNobodyElsesAbsence() {
		String other = this.absences
			.announce(this.colleague, LocalDate.of(2023, 6, 6), LocalDate.of(2023, 6, 9), null, this.colleague)
			.id();

		assertThat(this.page.submit("/my/absences/" + other + "/end").status()).isEqualTo(403);
		assertThat(this.page.submit("/my/absences/unknown/end").status()).isEqualTo(404);
		assertThat(this.absences.of(this.colleague)).hasSize(1);
		assertThat(this.page
			.submit("/my/others-absences", "person", this.colleague, "firstDay", "2023-07-06", "lastDay", "2023-07-09")
			.status()).isEqualTo(403);
		assertThat(body()).doesNotContain("For coordinators", "6 June 2023");
	}

	@Test
	void ownAbsenceIsAlwaysOnesOwn() {
		this.page.submit("/my/absences", "person", this.colleague, "firstDay", "2023-06-06", "lastDay", "2023-06-09");

		assertThat(this.absences.of(this.colleague)).isEmpty();
		assertThat(this.absences.of(this.officer)).hasSize(1);
	}

	@Test
	void coordinatorEntersAnAbsenceForSomebodyWhoIsIllAndSeesWhoIsMissing() {
		PlanExecution plan = this.plans.start("novi-pazar-2022-2023", null, "test");
		Outside coordinator = loggedIn(named("Sanela", "Župljanin", "coordinators"));
		// Other tests share the application, and its people.
		this.people.membersOf("secondary-schools")
			.forEach((person) -> this.identity.deleteMembership(person.id(), "secondary-schools"));

		Answer answer = coordinator.submit("/my/others-absences", "person", this.officer, "firstDay", "2023-06-05",
				"lastDay", "2023-06-07", "substitute", "");
		String seen = coordinator.get("/my").body();
		this.plans.cancel(plan.id());

		assertThat(answer.status()).as(answer.body()).isEqualTo(302);
		assertThat(seen).contains("For coordinators", "<strong>Amina Hadžić</strong>", "5 June 2023 to 7 June 2023",
				"without a substitute", "(entered by Sanela Župljanin)", "Secondary schools in Novi Pazar");
		assertThat(body()).contains("(entered by Sanela Župljanin)");
	}

	@Test
	void takesTheChoiceOfMail() {
		this.page.submit("/my/mail", "wanted", "TASKS", "wanted", "CLOSED");

		assertThat(this.people.wants(this.officer, MailKind.TASKS)).isTrue();
		assertThat(this.people.wants(this.officer, MailKind.REMINDER)).isFalse();
		assertThat(body()).contains("Your choice of mail is saved.");
		assertThat(this.page.submit("/my/mail").status()).isEqualTo(302);
		assertThat(this.people.wants(this.officer, MailKind.TASKS)).isFalse();
		assertThat(this.page.submit("/my/mail", "wanted", "OVERDUE").status()).isEqualTo(400);
	}

	@Test
	void religiousDayIsSeenByNobodyElse() {
		this.page.submit("/my/religious-days", "kind", "KURBAN_BAYRAM", "day", "2023-06-28");

		assertThat(body()).contains("The day is entered.", "Remove Kurban Bayram, first day on 28 June 2023");
		assertThat(loggedIn(this.hired.in("coordinators")).get("/my").body())
			.doesNotContain("Remove Kurban Bayram, first day on 28 June 2023");

		long id = this.privateDays.of(this.officer).get(0).id();
		loggedIn(this.colleague).submit("/my/religious-days/" + id + "/remove");
		assertThat(this.privateDays.of(this.officer)).hasSize(1);
		this.page.submit("/my/religious-days/" + id + "/remove");
		assertThat(this.privateDays.of(this.officer)).isEmpty();
	}

	@Test
	void refusesAReligiousDayThatTheLawDoesNotGrant() {
		Answer answer = this.page.submit("/my/religious-days", "kind", "KURBAN_BAYRAM", "day", "2023-07-10");

		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.body()).contains("Date: must be the first day of Kurban Bayram");
		assertThat(this.page.submit("/my/religious-days", "kind", "CARNIVAL", "day", "2023-07-10").body())
			.contains("Which day: must be one of the values offered.");
	}

	@Test
	void calendarAddressIsShownOnceAndWorks() {
		this.page.submit("/my/calendar");

		String address = body().replaceAll("(?s).*value=\"(http[^\"]*[.]ics)\".*", "$1");
		assertThat(Outside.stranger(this.port).get(address.substring(address.indexOf("/calendar/"))).status())
			.isEqualTo(200);
		assertThat(body()).contains("Your address was made on 5 June 2023", "Make a new address")
			.doesNotContain(address);
		this.page.submit("/my/calendar/remove");
		assertThat(Outside.stranger(this.port).get(address.substring(address.indexOf("/calendar/"))).status())
			.isEqualTo(404);
	}

	@Test
	void nothingIsChangedFromElsewhere() {
		assertThat(this.page.post("/my/calendar", "{}").status()).isEqualTo(403);
		assertThat(this.page.post("/my/mail", "{}").status()).isEqualTo(403);
	}

	@Test
	void showsDaysOffOfOthersToNobody() {
		this.page.submit("/my/absences", "firstDay", "2023-06-06", "lastDay", "2023-06-09");

		assertThat(loggedIn(this.colleague).get("/my").body()).doesNotContain("6 June 2023");
	}

	private String body() {
		Answer answer = this.page.get("/my", "text/html");
		assertThat(answer.status()).isEqualTo(200);
		return answer.body();
	}

	private String named(String first, String last, String group) {
		String id = this.hired.in(group);
		User user = this.identity.createUserQuery().userId(id).singleResult();
		user.setFirstName(first);
		user.setLastName(last);
		this.identity.saveUser(user);
		return id;
	}

	private Outside loggedIn(String user) {
		Outside person = Outside.stranger(this.port);
		assertThat(person.logIn("tasklist", user, People.PASSWORD).status()).isEqualTo(200);
		person.get("/my");
		return person;
	}

}
