package org.mera.access;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mera.people.Absences;
import org.mera.people.DeputyActs;
import org.mera.replay.EngineTime;
import org.mera.test.HttpTest;
import org.mera.test.Outside;
import org.mera.test.People;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody of the media stands in for an officer of the information department. */
@HttpTest
@SuppressWarnings("NullAway.Init")
class SubstituteTests {

	private static final LocalDate FIRST = LocalDate.of(2031, 3, 4);

	private static final LocalDate LAST = LocalDate.of(2031, 3, 6);

	@LocalServerPort
	private int port;

	@Autowired
	private People people;

	@Autowired
	private Absences absences;

	@Autowired
	private DeputyActs acts;

	@Autowired
	private TaskService tasks;

	@Autowired
	private IdentityService identity;

	@Autowired
	private FilterService filters;

	@Autowired
	private EngineTime time;

	@Autowired
	private Clock clock;

	private People.Work work;

	private String absent;

	private String substitute;

	private String task;

	@BeforeEach
	void absenceIsAnnounced() {
		at(FIRST.minusDays(1), 12);
		this.work = this.people.work();
		this.absent = this.people.in("information-department");
		this.substitute = this.people.in("media");
		this.task = "/engine-rest/task/" + this.work.ours();
		this.absences.announce(this.absent, FIRST, LAST, this.substitute, this.absent);
	}

	@AfterEach
	void clockRunsAgain() {
		this.time.release();
	}

	@Test
	void seesTheTaskInThePeriodAndNotADayEarlierOrLater() {
		assertThat(rest().get("/engine-rest/task").each("id")).doesNotContain(this.work.ours());
		assertThat(rest().get(this.task).status()).isIn(403, 404);

		at(FIRST, 0);
		assertThat(rest().get("/engine-rest/task").each("id")).contains(this.work.ours())
			.doesNotContain(this.work.theirs());
		at(LAST, 23);
		assertThat(rest().get(this.task).status()).isEqualTo(200);

		at(LAST.plusDays(1), 0);
		assertThat(rest().get("/engine-rest/task").each("id")).doesNotContain(this.work.ours());
		assertThat(claim(rest()).status()).isEqualTo(403);
		assertThat(complete(rest()).status()).isEqualTo(403);
	}

	@Test
	void claimsAndCompletesTheTaskAndItIsKeptForWhom() {
		at(FIRST, 9);

		assertThat(claim(rest()).status()).isEqualTo(204);
		assertThat(complete(rest()).status()).isEqualTo(204);

		assertThat(this.tasks.createTaskQuery().taskId(this.work.ours()).count()).isZero();
		assertThat(this.acts.of(this.absent)).singleElement().satisfies((act) -> {
			assertThat(act.personId()).isEqualTo(this.substitute);
			assertThat(act.absentPersonId()).isEqualTo(this.absent);
			assertThat(act.taskName()).isEqualTo("Ours");
			assertThat(act.businessKey()).isEqualTo("a-measure");
			assertThat(act.actedAt()).isEqualTo(this.clock.instant());
		});
	}

	@Test
	void whoDoesATaskOfTheirOwnGroupActsForNobody() {
		String colleague = this.people.in("information-department", "media");
		this.absences.end(this.absences.of(this.absent).get(0).id(), this.absent);
		this.absences.announce(this.absent, FIRST, LAST, colleague, this.absent);
		at(FIRST, 9);

		assertThat(complete(Outside.user(this.port, colleague, People.PASSWORD)).status()).isEqualTo(204);

		assertThat(this.acts.of(colleague)).isEmpty();
	}

	@Test
	void takesOverWhatTheAbsentPersonHolds() {
		this.tasks.claim(this.work.ours(), this.absent);
		assertThat(claim(rest()).status()).isEqualTo(403);
		at(FIRST, 9);

		assertThat(claim(rest()).status()).isEqualTo(204);

		assertThat(this.tasks.createTaskQuery().taskId(this.work.ours()).taskAssignee(this.substitute).count()).isOne();
		assertThat(complete(rest()).status()).isEqualTo(204);
	}

	@Test
	void leavesWhatIsNotDoneToTheAbsentPersonWhoIsBack() {
		at(LAST, 9);
		claim(rest());
		at(LAST.plusDays(1), 9);
		Outside back = Outside.user(this.port, this.absent, People.PASSWORD);

		assertThat(back.post(this.task + "/claim", "{\"userId\": \"" + this.absent + "\"}").status()).isEqualTo(204);

		assertThat(complete(rest()).status()).isEqualTo(403);
		assertThat(complete(back).status()).isEqualTo(204);
		assertThat(this.acts.of(this.absent)).isEmpty();
	}

	@Test
	void putsBackWhatTheAbsentPersonHolds() {
		this.tasks.claim(this.work.ours(), this.absent);
		at(FIRST, 9);

		assertThat(rest().post(this.task + "/unclaim", "{}").status()).isEqualTo(204);

		assertThat(this.tasks.createTaskQuery().taskId(this.work.ours()).taskUnassigned().count()).isOne();
	}

	@Test
	void touchesNothingThatSomebodyElseHolds() {
		String colleague = this.people.in("information-department");
		this.tasks.claim(this.work.ours(), colleague);
		at(FIRST, 9);

		assertThat(claim(rest()).status()).isEqualTo(400);
		assertThat(rest().post(this.task + "/unclaim", "{}").status()).isEqualTo(403);
		assertThat(rest().post(this.task + "/assignee", "{\"userId\": \"" + this.absent + "\"}").status())
			.isEqualTo(403);
		assertThat(this.tasks.createTaskQuery().taskId(this.work.ours()).taskAssignee(colleague).count()).isOne();
	}

	@Test
	void tasklistFollowsWithoutANewLogIn() {
		Outside tasklist = Outside.stranger(this.port);
		tasklist.logIn("tasklist", this.substitute, People.PASSWORD);
		String here = "/camunda/api/engine/engine/default/task/" + this.work.ours();
		assertThat(listed(tasklist)).doesNotContain(this.work.ours());

		at(FIRST, 9);
		assertThat(listed(tasklist)).contains(this.work.ours());
		assertThat(tasklist.postWithToken(here + "/claim", "{\"userId\": \"" + this.substitute + "\"}").status())
			.isEqualTo(204);

		at(LAST.plusDays(1), 0);
		assertThat(tasklist.postWithToken(here + "/submit-form", "{\"variables\": {\"note\": {\"value\": \"\"}}}")
			.status()).isIn(400, 403);
		assertThat(this.tasks.createTaskQuery().taskId(this.work.ours()).count()).isOne();
	}

	@Test
	void becomesNoAdministratorByStandingInForOne() {
		String administrator = this.people.in("camunda-admin", "city-council");
		this.absences.announce(administrator, FIRST, LAST, this.substitute, administrator);
		at(FIRST, 9);

		assertThat(this.identity.createGroupQuery().groupMember(this.substitute).orderByGroupId().asc().list())
			.extracting(Group::getId)
			.containsExactly("city-council", "information-department", "media");
		assertThat(this.identity.createGroupQuery().groupMember(this.substitute).count()).isEqualTo(3);
		assertThat(this.identity.createGroupQuery()
			.groupMember(this.substitute)
			.groupIdIn("city-council", "managers")
			.list()).extracting(Group::getId).containsExactly("city-council");
		assertThat(this.identity.createGroupQuery().groupMember(this.substitute).groupIdIn("managers").list())
			.isEmpty();
		assertThat(this.identity.createUserQuery().memberOfGroup("city-council").list())
			.noneMatch((user) -> user.getId().equals(this.substitute));
	}

	/** The filter shows what the groups are offered, as Tasklist asks for it. */
	private List<String> listed(Outside tasklist) {
		String filter = this.filters.createTaskFilterQuery().filterName("My groups’ tasks").singleResult().getId();
		return tasklist.get("/camunda/api/engine/engine/default/filter/" + filter + "/list", "application/json")
			.each("id");
	}

	private Outside.Answer claim(Outside somebody) {
		return somebody.post(this.task + "/claim", "{\"userId\": \"" + this.substitute + "\"}");
	}

	private Outside.Answer complete(Outside somebody) {
		return somebody.post(this.task + "/submit-form", "{\"variables\": {\"note\": {\"value\": \"done\"}}}");
	}

	private Outside rest() {
		return Outside.user(this.port, this.substitute, People.PASSWORD);
	}

	private void at(LocalDate day, int hour) {
		Instant moment = day.atTime(hour, 1).atZone(this.clock.getZone()).toInstant();
		this.time.jumpTo(moment);
	}

}
