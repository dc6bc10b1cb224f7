package org.mera.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mera.measure.PlanExecution;
import org.mera.measure.PlanExecutions;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;
import org.mera.people.Absences;
import org.mera.replay.EngineTime;
import org.mera.test.HttpTest;
import org.mera.test.Outside;
import org.mera.test.Outside.Answer;
import org.mera.test.People;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Read with a parser that is not the one that wrote it. */
@HttpTest
@SuppressWarnings("NullAway.Init")
class CalendarTests {

	@LocalServerPort
	private int port;

	@Autowired
	private People people;

	@Autowired
	private CalendarAddresses addresses;

	@Autowired
	private PlanExecutions plans;

	@Autowired
	private Steps steps;

	@Autowired
	private Absences absences;

	@Autowired
	private IdentityService identity;

	@Autowired
	private EngineTime time;

	@Autowired
	private JdbcTemplate jdbc;

	private PlanExecution plan;

	@BeforeEach
	void planRuns() {
		this.time.jumpTo(Instant.parse("2023-01-02T09:00:00Z"));
		this.plan = this.plans.start("novi-pazar-2022-2023", null, "sanela");
	}

	@AfterEach
	void planIsOver() {
		this.plans.cancel(this.plan.id());
		this.time.release();
	}

	@Test
	void stepIsADayWithTitleMeasureAndLink() {
		VEvent team = entry(calendar(address("coordinators")), "form-team");

		assertThat(team.getSummary().getValue()).isEqualTo("Due: Form the team (Workshops in local communities)");
		assertThat(team.getDateStart().getValue().hasTime()).isFalse();
		assertThat(day(team)).isEqualTo("2023-03-31");
		assertThat(team.getDateEnd().getValue().getRawComponents().toString(false, true)).isEqualTo("2023-04-01");
		assertThat(team.getSequence().getValue()).isZero();
		assertThat(team.getUrl().getValue()).endsWith("/camunda/app/tasklist/default/");
		assertThat(team.getDescription().getValue()).contains("Measure 1: Workshops in local communities",
				"Step 1: Form the team", "1 January 2023 to 31 March 2023");
		assertThat(team.getTransparency().isTransparent()).isTrue();
	}

	@Test
	void everyEntryIsValid() {
		ICalendar calendar = calendar(address("coordinators"));

		assertThat(calendar.validate(ICalVersion.V2_0).isEmpty())
			.as(() -> String.valueOf(calendar.validate(ICalVersion.V2_0)))
			.isTrue();
		assertThat(calendar.getEvents()).hasSizeGreaterThan(4)
			.extracting((event) -> event.getUid().getValue())
			.doesNotHaveDuplicates();
	}

	@Test
	void rePlanningMovesTheEntry() {
		String address = address("managers");
		VEvent before = entry(calendar(address), "form-team");

		this.time.jumpTo(Instant.parse("2023-02-01T09:00:00Z"));
		this.steps.redate(step("form-team").id(), null, LocalDate.of(2023, 4, 28), "Elections", "sanela");
		VEvent after = entry(calendar(address), "form-team");

		assertThat(after.getUid()).isEqualTo(before.getUid());
		assertThat(after.getSequence().getValue()).isEqualTo(1);
		assertThat(day(after)).isEqualTo("2023-04-28");
		assertThat(after.getDescription().getValue()).contains("by the plan it was due on 31 March 2023");
		assertThat(after.getLastModified().getValue()).isAfter(before.getLastModified().getValue());
	}

	@Test
	void closedStepStaysAndSaysSo() {
		// It needs no evidence while there was no workshop.
		StepExecution workshops = step("hold-workshops");
		this.steps.close(workshops.measureExecutionId(), workshops.stepId());
		this.steps.closeAsNotDone(step("develop-programme").id(), "No trainer was found");

		ICalendar calendar = calendar(address("coordinators"));

		assertThat(entry(calendar, "hold-workshops").getSummary().getValue()).startsWith("Done: Hold the workshops");
		assertThat(entry(calendar, "hold-workshops").getStatus().isConfirmed()).isTrue();
		assertThat(entry(calendar, "develop-programme").getSummary().getValue()).startsWith("Closed as not done: ");
		assertThat(entry(calendar, "develop-programme").getStatus().isCancelled()).isTrue();
	}

	@Test
	void showsOfficersTheStepsOfTheirGroupsOnlyAndThoseOfWhomTheyStandInFor() {
		String media = this.people.in("media");
		String address = path(this.addresses.renew(media));
		int own = calendar(address).getEvents().size();
		String council = this.people.in("city-council");

		this.absences.announce(council, LocalDate.of(2023, 1, 2), LocalDate.of(2023, 1, 3), media, council);

		assertThat(own).isPositive().isLessThan(calendar(address("coordinators")).getEvents().size());
		assertThat(calendar(address).getEvents()).hasSizeGreaterThan(own);
		assertThat(entry(calendar(address), "form-team")).isNotNull();
		assertThat(calendar(path(this.addresses.renew(this.people.in()))).getEvents()).isEmpty();
	}

	@Test
	void programHearsThatNothingIsNew() {
		String address = address("coordinators");
		String tag = get(address).header("ETag");

		assertThat(get(address).header("ETag")).isEqualTo(tag).isNotEmpty();
		assertThat(unchanged(address, tag)).isEqualTo(304);

		this.steps.redate(step("form-team").id(), null, LocalDate.of(2023, 4, 28), "Elections", "sanela");
		assertThat(unchanged(address, tag)).isEqualTo(200);
	}

	@Test
	void saysWhatItIs() {
		Answer answer = get(address("coordinators"));

		assertThat(answer.header("Content-Type").toLowerCase(Locale.ROOT)).isEqualTo("text/calendar;charset=utf-8");
		assertThat(answer.header("Cache-Control")).contains("private", "no-cache");
		assertThat(answer.body()).contains("REFRESH-INTERVAL;VALUE=DURATION:PT4H\r\n");
	}

	@Test
	void nothingOpensItButTheLatestAddress() {
		String person = this.people.in("coordinators");
		String first = path(this.addresses.renew(person));
		String second = path(this.addresses.renew(person));

		assertThat(get(first).status()).isEqualTo(404);
		assertThat(get(second).status()).isEqualTo(200);
		assertThat(get("/calendar/" + person + ".ics").status()).isEqualTo(404);
		assertThat(get("/calendar/.ics").status()).isEqualTo(404);
		assertThat(get("/calendar/").status()).isEqualTo(404);

		this.addresses.remove(person);
		assertThat(get(second).status()).isEqualTo(404);
	}

	@Test
	void calendarOfSomebodyWhoIsGoneIsGone() {
		String person = this.people.in("coordinators");
		String address = path(this.addresses.renew(person));

		this.identity.deleteUser(person);

		assertThat(get(address).status()).isEqualTo(404);
	}

	@Test
	void databaseDoesNotKnowTheAddress() {
		String token = address("coordinators").replaceAll(".*/|[.]ics", "");

		assertThat(token).hasSize(43);
		assertThat(this.jdbc.queryForList("select token_hash from calendar_address", String.class)).isNotEmpty()
			.noneMatch((hash) -> hash.contains(token));
	}

	private String address(String group) {
		return path(this.addresses.renew(this.people.in(group)));
	}

	private static String path(String address) {
		return address.substring(address.indexOf("/calendar/"));
	}

	private Answer get(String path) {
		return Outside.stranger(this.port).get(path);
	}

	private int unchanged(String path, String tag) {
		return Outside.stranger(this.port).getUnlessSame(path, tag).status();
	}

	private ICalendar calendar(String path) {
		List<ICalendar> read = Biweekly.parse(get(path).body()).all();
		assertThat(read).hasSize(1);
		return read.get(0);
	}

	private VEvent entry(ICalendar calendar, String stepId) {
		return calendar.getEvents()
			.stream()
			.filter((event) -> event.getUid().getValue().equals(step(stepId).id() + "@mera"))
			.findFirst()
			.orElseThrow();
	}

	private static String day(VEvent event) {
		return event.getDateStart().getValue().getRawComponents().toString(false, true);
	}

	private StepExecution step(String stepId) {
		return this.steps.get(this.plan.id() + ".community-workshops", stepId);
	}

}
