package org.mera.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mera.actionplan.Range;
import org.mera.workshop.LocalCommunity.Readiness;
import org.mera.workshop.LocalCommunity.Settlement;
import org.mera.workshop.Workshop.Status;
import org.mera.test.RepositoryTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@RepositoryTest
@Import(LocalCommunities.class)
class WorkshopRepositoryTests {

	private static final String MEASURE = "plan.community-workshops";

	private static final Instant NOW = Instant.parse("2023-04-10T08:00:00Z");

	private static final LocalDate DAY = LocalDate.of(2023, 5, 20);

	@Autowired
	private TeamProposalRepository teams;

	@Autowired
	private ProgrammeDraftRepository programmes;

	@Autowired
	private WorkshopRepository workshops;

	@Autowired
	private CommunitySelectionRepository selections;

	@Autowired
	private ClosingDecisionRepository decisions;

	@Autowired
	private LocalCommunityRepository stored;

	@Autowired
	private LocalCommunities communities;

	@Autowired
	private TestEntityManager entities;

	@BeforeEach
	void aMeasureRuns(@Autowired JdbcTemplate jdbc) {
		jdbc.update("insert into plan_execution (id, plan_id, quarters_moved, started_by, started_at, status, version)"
				+ " values ('plan', 'plan', 0, 'somebody', current_timestamp, 'RUNNING', 0)");
		jdbc.update("insert into measure_execution (id, plan_execution_id, measure_id, number, title, period_start,"
				+ " period_end, version) values (?, 'plan', 'community-workshops', 1, 'Workshops', date '2023-01-01',"
				+ " date '2023-10-01', 0)", MEASURE);
	}

	@Test
	void keepsATeamWithItsMembersInOrderAndTheAnswer() {
		List<TeamMember> members = List.of(new TeamMember("Zoran", "b", "trainer"),
				new TeamMember("Amina", "a", "head"), new TeamMember("Đorđe", "b", "organisation"));
		TeamProposal team = this.teams
			.save(new TeamProposal(MEASURE, 1, members, Map.of("a", "A", "b", "B"), "officer", NOW));
		team.refuse("Too small", "councillor", NOW.plusSeconds(60));
		forget();

		assertThat(this.teams.findByMeasureExecutionIdOrderByNumber(MEASURE)).singleElement().satisfies((found) -> {
			assertThat(found.members()).isEqualTo(members);
			assertThat(found.proposedAt()).isEqualTo(NOW);
			assertThat(found.decision()).isEqualTo(new Decision(false, "Too small", "councillor", NOW.plusSeconds(60)));
		});
	}

	@Test
	void keepsAProgrammeThatNobodyHasDecidedOn() {
		List<AgendaItem> agenda = List.of(new AgendaItem("Budget", 120), new AgendaItem("Break", 60));
		this.programmes.save(new ProgrammeDraft(MEASURE, 1, "Title", "Goals", agenda, new Range(3, 5), "officer", NOW));
		forget();

		assertThat(this.programmes.findByMeasureExecutionIdOrderByNumber(MEASURE)).singleElement()
			.satisfies((found) -> {
				assertThat(found.agenda()).isEqualTo(agenda);
				assertThat(found.decision()).isNull();
			});
	}

	@Test
	void keepsEverythingAboutAWorkshopThatWasMovedAndHeld() {
		HoldingLimits limits = new HoldingLimits(new Range(3, 5), DAY.minusDays(30), DAY.plusDays(30),
				LocalDateTime.parse("2023-05-20T23:00"));
		Schedule schedule = new Schedule(DAY, LocalTime.of(17, 0), LocalTime.of(20, 30), "Hall", "Main street 1");
		Holding holding = new Holding(DAY, LocalTime.of(17, 5), LocalTime.of(20, 35), "School", 12, 9, 1, "Good",
				"list.pdf");
		Workshop workshop = workshop(1, community("postenje", "Postenje"));
		workshop.schedule(schedule, limits);
		workshop.announce(new Announcement("Come", DAY.minusDays(3)), List.of("website"), DAY);
		workshop.move("Snow", "officer", NOW);
		workshop.schedule(schedule, limits);
		workshop.announce(new Announcement("Come", DAY.minusDays(2)), List.of("website", "leaflets"), DAY);
		workshop.hold(holding, limits, "officer", NOW);
		forget();

		assertThat(this.workshops.findById(MEASURE + ".workshop-1")).hasValueSatisfying((found) -> {
			assertThat(found.status()).isEqualTo(Status.HELD);
			assertThat(found.community().name()).isEqualTo("Postenje");
			assertThat(found.schedule()).isEqualTo(schedule);
			assertThat(found.announcement()).isEqualTo(new Announcement("Come", DAY.minusDays(2)));
			assertThat(found.channels()).containsExactly("leaflets", "website");
			assertThat(found.moves()).containsExactly(new Move(DAY, "Snow", "officer", NOW));
			assertThat(found.holding()).isEqualTo(holding);
			assertThat(found.recordedAt()).isEqualTo(NOW);
		});
	}

	@Test
	void keepsAWorkshopOfWhichNothingIsKnownYet() {
		workshop(1, community("postenje", "Postenje"));
		forget();

		assertThat(this.workshops.findByMeasureExecutionIdOrderByNumber(MEASURE)).singleElement().satisfies((found) -> {
			assertThat(found.schedule()).isNull();
			assertThat(found.announcement()).isNull();
			assertThat(found.holding()).isNull();
			assertThat(found.channels()).isEmpty();
		});
	}

	@Test
	void keepsWhyTheStepClosedBelowItsTarget() {
		this.decisions.save(new ClosingDecision(MEASURE, 5, 10, null, "officer", NOW));
		this.decisions.save(new ClosingDecision(MEASURE, 7, 10, "Autumn", "officer", NOW));
		forget();

		assertThat(this.decisions.findByMeasureExecutionIdOrderById(MEASURE)).extracting(ClosingDecision::isMore)
			.containsExactly(true, false);
		assertThat(this.decisions.findByMeasureExecutionIdOrderById(MEASURE)).extracting(ClosingDecision::reason)
			.containsExactly(null, "Autumn");
	}

	@Test
	void listsCommunitiesAsTheAlphabetHasThem() {
		this.communities.replace(List.of(community("z", "Žunjeviće"), community("s", "Štitare"),
				community("t", "Trnava"), community("c", "Čašić Dolac"), community("d", "Deževa")));
		forget();

		assertThat(this.communities.all()).extracting(LocalCommunity::name)
			.containsExactly("Čašić Dolac", "Deževa", "Štitare", "Trnava", "Žunjeviće");
	}

	@Test
	void replacesTheListButKeepsCommunitiesThatWorkshopsReferTo() {
		this.communities
			.replace(List.of(community("used", "Used"), community("gone", "Gone"), community("old", "Old")));
		workshop(1,
				this.communities.all().stream().filter((each) -> each.id().equals("used")).findFirst().orElseThrow());

		this.communities.replace(List.of(community("old", "Renamed"), community("new", "New")));
		forget();

		assertThat(this.communities.all()).extracting(LocalCommunity::name).containsExactly("New", "Renamed");
		assertThat(this.stored.findAll()).extracting(LocalCommunity::id)
			.containsExactlyInAnyOrder("used", "old", "new");
		assertThat(this.workshops.findByMeasureExecutionIdOrderByNumber(MEASURE)).singleElement()
			.satisfies((found) -> assertThat(found.community().isListed()).isFalse());
	}

	@Test
	void listsACommunityAgainThatComesBack() {
		this.communities.replace(List.of(community("used", "Used")));
		workshop(1, this.communities.all().get(0));
		this.communities.replace(List.of(community("other", "Other")));

		this.communities.replace(List.of(community("used", "Used")));
		forget();

		assertThat(this.communities.all()).extracting(LocalCommunity::id).containsExactly("used");
	}

	private Workshop workshop(int number, LocalCommunity community) {
		CommunitySelection selection = this.selections
			.save(new CommunitySelection(MEASURE, 1, "Balanced", "officer", NOW));
		return this.workshops
			.save(new Workshop(MEASURE, number, Objects.requireNonNull(selection.id()), this.stored.save(community)));
	}

	private void forget() {
		this.entities.flush();
		this.entities.clear();
	}

	private static LocalCommunity community(String id, String name) {
		return new LocalCommunity(id, name, Settlement.RURAL, "mixed", "north", Readiness.HIGH, false);
	}

}
