package org.mera.academy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mera.academy.OpenDayPlan.AgendaItem;
import org.mera.academy.OpenDayPlan.Interviewee;
import org.mera.academy.WorkingGroup.Member;
import org.mera.academy.WorkingGroup.Side;
import org.mera.test.RepositoryTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@RepositoryTest
@SuppressWarnings("NullAway.Init")
class AcademyRepositoryTests {

	private static final LocalDate DAY = LocalDate.of(2023, 10, 20);

	private static final Instant MOMENT = Instant.parse("2023-10-20T12:00:00Z");

	private static final OpenDayPlan PLAN = new OpenDayPlan(DAY, LocalTime.of(9, 0), LocalTime.of(13, 30),
			List.of(new AgendaItem("Second", "Mayor"), new AgendaItem("First", "Mayor")),
			new Interviewee("The mayor", "Mayor"));

	@Autowired
	private WorkingGroupRepository groups;

	@Autowired
	private OpenDayRepository openDays;

	@Autowired
	private VideoRepository videos;

	@Autowired
	private TestEntityManager entities;

	@Autowired
	private JdbcTemplate jdbc;

	@BeforeEach
	void givenAMeasure() {
		this.jdbc
			.update("insert into plan_execution (id, plan_id, quarters_moved, started_by, started_at, status, version) "
					+ "values ('plan', 'p', 0, 'me', timestamp with time zone '2023-01-01 00:00:00+00', 'RUNNING', 0)");
		this.jdbc.update("insert into measure_execution "
				+ "(id, plan_execution_id, measure_id, number, title, period_start, period_end, version) values "
				+ "('measure', 'plan', 'm', 1, 'T', date '2023-05-01', date '2023-12-31', 0)");
	}

	@Test
	void keepsAWorkingGroup() {
		WorkingGroup group = new WorkingGroup("measure");
		Member member = new Member(Side.CITY, "Amra", "Information");
		group.nameCityMembers(List.of(member));
		this.groups.save(group);
		forget();

		assertThat(this.groups.findById("measure").orElseThrow().members(Side.CITY)).containsExactly(member);
	}

	@Test
	void keepsAnOpenDayWithAllThatBelongsToIt() {
		Invitation invitation = new Invitation("Gymnasium", DAY, "Headmaster", 30);
		Attendance attendance = new Attendance("Gymnasium", 28, 2);
		OpenDay openDay = new OpenDay("measure");
		openDay.plan(PLAN, List.of("Mayor"), DAY, null);
		openDay.invite(List.of(invitation), List.of("Gymnasium"), DAY);
		openDay.postpone(Postponement.Kind.CANCELLED, "Snow", "amra", MOMENT);
		openDay.hold(new OpenDayRecord(DAY, List.of(attendance), PLAN.interviewee(), "Scholarships"), List.of("Mayor"),
				DAY);
		openDay.conclude("Conclusions");
		this.openDays.save(openDay);
		forget();

		OpenDay found = this.openDays.findById("measure").orElseThrow();
		assertThat(found.plan()).isEqualTo(PLAN);
		assertThat(found.invitations()).containsExactly(invitation);
		assertThat(found.postponements())
			.containsExactly(new Postponement(Postponement.Kind.CANCELLED, DAY, "Snow", "amra", MOMENT));
		assertThat(found.attendance()).containsExactly(attendance);
		assertThat(found.heldOn()).isEqualTo(DAY);
		assertThat(found.interviewSummary()).isEqualTo("Scholarships");
		assertThat(found.conclusions()).isEqualTo("Conclusions");
	}

	@Test
	void storesDaysAndTimesAsTheCityReadsThem() {
		OpenDay openDay = new OpenDay("measure");
		openDay.plan(PLAN, List.of("Mayor"), DAY, null);
		this.openDays.save(openDay);
		forget();

		assertThat(this.jdbc.queryForMap("select cast(planned_for as varchar) as planned_day, "
				+ "cast(begins_at as varchar) as begins, cast(ends_at as varchar) as ends from open_day"))
			.containsEntry("planned_day", "2023-10-20")
			.containsEntry("begins", "09:00:00")
			.containsEntry("ends", "13:30:00");
	}

	@Test
	void keepsAVideoFromItsTopicToItsDistribution() {
		Recording cut = new Recording("https://video", Duration.ofSeconds(270), "Bosnian", true);
		Distribution distribution = new Distribution("Website", "https://www.novipazar.rs", DAY);
		Video video = new Video("measure", 1, new VideoTopic("Taxes", "Who pays what", "Mayor"));
		video.record(cut);
		video.refuse("Too long", "coordinator", MOMENT);
		video.record(cut);
		video.approve("coordinator", MOMENT);
		video.distribute(List.of(distribution));
		this.videos.save(video);
		this.videos.save(new Video("measure", 2, new VideoTopic("Fees", "What it costs", "Mayor")));
		forget();

		List<Video> found = this.videos.findByMeasureExecutionIdOrderByNumber("measure");
		assertThat(found).extracting(Video::number).containsExactly(1, 2);
		assertThat(found.get(0)).satisfies((first) -> {
			assertThat(first.topic()).isEqualTo(new VideoTopic("Taxes", "Who pays what", "Mayor"));
			assertThat(first.recording()).isEqualTo(cut);
			assertThat(first.refusals()).containsExactly(new Refusal("Too long", "coordinator", MOMENT));
			assertThat(first.approvedAt()).isEqualTo(MOMENT);
			assertThat(first.distributions()).containsExactly(distribution);
		});
		assertThat(found.get(1).distributions()).isEmpty();
	}

	private void forget() {
		this.entities.flush();
		this.entities.clear();
	}

}
