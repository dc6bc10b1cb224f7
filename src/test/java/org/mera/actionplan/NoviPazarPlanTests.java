package org.mera.actionplan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mera.actionplan.Note.Source.INFERRED;
import static org.mera.actionplan.Note.Source.OGP;
import static org.mera.actionplan.Note.Source.SOURCE;

/** Pins what the shipped plan says to what the city's plan says. */
class NoviPazarPlanTests {

	private static final String ADMINISTRATION = "City Administration for Original and Entrusted Affairs";

	private final ActionPlan plan = new PlanReader(processes())
		.read(PlanFile.of(new ClassPathResource("plans/novi-pazar-2022-2023.yaml")));

	private final Measure workshops = this.plan.measure("community-workshops");

	private final Measure academy = this.plan.measure("civic-academy");

	@Test
	void statesThePlan() {
		assertThat(this.plan.id()).isEqualTo("novi-pazar-2022-2023");
		assertThat(this.plan.title())
			.isEqualTo("Local Action Plan of the City of Novi Pazar for the Open Government Partnership, 2022-2023");
		assertThat(this.plan.city()).isEqualTo("City of Novi Pazar");
		assertThat(this.plan.lead()).isEqualTo(ADMINISTRATION);
		assertThat(this.plan.email()).isEqualTo("grad@novipazar.org.rs");
		assertThat(this.plan.start()).isEqualTo("2022-06-01");
		assertThat(this.plan.end()).isEqualTo("2023-12-31");
		assertThat(this.plan.firstQuarter()).isEqualTo(Quarter.parse("2023-Q1"));
		assertThat(this.plan.measures()).containsExactly(this.workshops, this.academy);
	}

	@Test
	void statesTheGroups() {
		assertThat(this.plan.groupsOf(PlanGroup.Role.OFFICERS)).containsExactly("information-department",
				"general-administration", "secondary-schools", "media");
		assertThat(this.plan.groupsOf(PlanGroup.Role.COORDINATORS)).containsExactly("coordinators");
		assertThat(this.plan.groupsOf(PlanGroup.Role.MANAGERS)).containsExactly("managers");
		assertThat(this.plan.groupsOf(PlanGroup.Role.COUNCIL)).containsExactly("city-council");
	}

	@Test
	void proposesTheDeadlines() {
		assertThat(this.plan.deadlines()).isEqualTo(new DeadlinePolicy(List.of(14, 3), 5, 7));
		assertThat(sources(this.plan.notes(), "deadlines.reminders-days-before")).containsExactly(INFERRED);
		assertThat(sources(this.plan.notes(), "deadlines.council-after-working-days")).containsExactly(INFERRED);
		assertThat(sources(this.plan.notes(), "deadlines.again-after-days")).containsExactly(INFERRED);
	}

	@Test
	void statesTheWorkshops() {
		assertThat(this.workshops.number()).isEqualTo(1);
		assertThat(this.workshops.title()).isEqualTo("Workshops in local communities");
		assertThat(this.workshops.process()).isEqualTo("community-workshops");
		assertThat(this.workshops.start()).isEqualTo("2023-01-01");
		assertThat(this.workshops.end()).isEqualTo("2023-10-01");
		assertThat(this.workshops.responsibleInstitution()).isEqualTo(ADMINISTRATION);
		assertThat(this.workshops.email()).isEqualTo("grad@novipazar.org.rs");
		assertThat(this.workshops.phone()).isEqualTo("0205151000");
		assertThat(this.workshops.otherParticipants()).containsExactly("Department of Information",
				"Department of General Administration", "City Council");
		assertThat(this.workshops.range("workshop-hours")).isEqualTo(new Range(3, 5));
		assertThat(this.workshops.list("selection-criteria")).containsExactly(
				"Type of settlement (urban or rural area)", "National structure", "Geographical distribution",
				"Expressed readiness for cooperation (local community engagement)");
	}

	@Test
	void statesTheAcademy() {
		assertThat(this.academy.number()).isEqualTo(2);
		assertThat(this.academy.title()).isEqualTo("Civic Academy");
		assertThat(this.academy.process()).isEqualTo("civic-academy");
		assertThat(this.academy.start()).isEqualTo("2023-05-01");
		assertThat(this.academy.end()).isEqualTo("2023-12-31");
		assertThat(this.academy.responsibleInstitution()).isEqualTo(ADMINISTRATION);
		assertThat(this.academy.email()).isEqualTo("grad@novipazar.org.rs");
		assertThat(this.academy.phone()).isEqualTo("020/5151020");
		assertThat(this.academy.otherParticipants()).containsExactly("Secondary schools in Novi Pazar", "Media");
		assertThat(this.academy.list("schools")).hasSize(7).allMatch((name) -> name.endsWith("(sample)"));
		assertThat(this.academy.list("authorities")).contains("Mayor", "City Assembly", "City Council", ADMINISTRATION);
		assertThat(this.academy.list("channels")).containsExactly("Website", "Social media", "Local media", "Schools");
		assertThat(this.academy.list("survey-questions")).hasSize(3);
	}

	@Test
	void statesTheSteps() {
		assertThat(steps(this.workshops)).containsExactly(
				"1 Form the team 2023-01-01 2023-03-31 [information-department, general-administration] [city-council]",
				"2 Develop the one-day workshop programme 2023-01-01 2023-06-30 [information-department, "
						+ "general-administration] [coordinators]",
				"3 Hold the workshops in local communities 2023-04-01 2023-09-30 [information-department, "
						+ "general-administration] []");
		assertThat(steps(this.academy)).containsExactly(
				"1 Form the working group 2023-05-01 2023-06-30 [information-department, secondary-schools] []",
				"2 Hold the Open Day 2023-10-01 2023-12-31 [information-department, general-administration] "
						+ "[coordinators]",
				"3 Produce the videos 2023-07-01 2023-09-30 [information-department, media] [coordinators]",
				"4 Distribute the videos 2023-10-01 2023-12-31 [information-department, media] []");
	}

	@Test
	void statesTheVerifiableResults() {
		assertThat(Stream.of(this.workshops, this.academy).flatMap((measure) -> measure.steps().stream()))
			.extracting(Step::verifiableResult)
			.containsExactly("A named team with members from both departments and the City Council's consent",
					"An approved programme of 3 to 5 hours",
					"At least 5 workshops held in distinct local communities, each with date, place, duration, "
							+ "attendance and proof",
					"Named members from the City and from the secondary schools",
					"The Open Day held, with programme, attendance, interview and survey results",
					"At least 5 video tutorials on the City's competences",
					"Channel, address and date for each video; more than one channel");
	}

	@Test
	void statesTheNumbers() {
		assertThat(Stream.of(this.workshops, this.academy).flatMap((measure) -> measure.steps().stream()))
			.extracting(Step::id, Step::minimum, Step::target)
			.containsExactly(tuple("form-team", null, null), tuple("develop-programme", null, null),
					tuple("hold-workshops", 5, 10), tuple("form-working-group", null, null),
					tuple("open-day", null, null), tuple("produce-videos", 5, 5), tuple("distribute-videos", 2, null));
	}

	@Test
	void quotesTheTextsOfTheWorkshops() {
		assertThat(this.workshops.problem())
			.startsWith("One of the strategic commitments of the City of Novi Pazar is to")
			.contains("citizens will directly decide what the funds within it will be used for. The city has")
			.contains("and strives to increase the number of citizens")
			.endsWith("who take an active part in this process.")
			.hasSize(1244);
		assertThat(this.workshops.mainGoal()).startsWith("Taking into account the efforts of the City of Novi Pazar")
			.endsWith("providing them with the skills to participate in this process.")
			.hasSize(569);
		assertThat(this.workshops.description())
			.startsWith("The Department for Information and the Department for General Administration")
			.contains("at least ten one-day workshops", "lasting at least 3 and at most 5 hours of work")
			.endsWith("expressed readiness for cooperation (local community engagement), etc.")
			.hasSize(969);
		assertThat(this.workshops.relevance()).startsWith("Educating citizens on how they can take part")
			.endsWith("the realization of the principle of Partnership for Open right.")
			.hasSize(858);
		assertThat(this.workshops.ogpValues()).containsExactly("participation");
	}

	@Test
	void quotesTheTextsOfTheAcademy() {
		assertThat(this.academy.problem()).startsWith("The citizens of Novi Pazar are not sufficiently familiar with")
			.endsWith("the exercise of rights and the provision of services to citizens.")
			.hasSize(344);
		assertThat(this.academy.mainGoal()).startsWith("The civic academy should provide counter-intuitive, modern")
			.endsWith("are a good basis for ongoing education.")
			.hasSize(293);
		assertThat(this.academy.description().split("\n")).satisfiesExactly(
				(units) -> assertThat(units).isEqualTo("The civic academy contains two units."),
				(openDay) -> assertThat(openDay).contains("learn about the work of all city authorities"),
				(survey) -> assertThat(survey).endsWith("to fill out surveys online and anonymously."),
				(videos) -> assertThat(videos).endsWith("distributed through various communication channels."));
		assertThat(this.academy.relevance()).startsWith("The continuous involvement of citizens in the work of")
			.endsWith("the improvement of service provision.")
			.hasSize(373);
		assertThat(this.academy.ogpValues()).containsExactly("participation");
	}

	@ParameterizedTest
	@CsvSource({ "form-team, title, SOURCE", "form-team, approvers, INFERRED", "form-team, verifiable-result, INFERRED",
			"develop-programme, approvers, INFERRED", "develop-programme, responsible, INFERRED",
			"hold-workshops, minimum, SOURCE", "hold-workshops, target, SOURCE", "hold-workshops, target, OGP",
			"hold-workshops, start, SOURCE", "form-working-group, start, INFERRED",
			"form-working-group, completion, INFERRED", "form-working-group, responsible, INFERRED",
			"open-day, start, SOURCE", "open-day, completion, SOURCE", "open-day, approvers, INFERRED",
			"open-day, responsible, INFERRED", "produce-videos, minimum, OGP", "produce-videos, target, OGP",
			"produce-videos, start, SOURCE", "produce-videos, completion, SOURCE",
			"produce-videos, approvers, INFERRED", "produce-videos, responsible, INFERRED",
			"distribute-videos, minimum, INFERRED", "distribute-videos, start, SOURCE",
			"distribute-videos, completion, SOURCE", "distribute-videos, responsible, INFERRED" })
	void notesWhereTheValuesOfAStepComeFrom(String step, String about, Note.Source source) {
		Step noted = Stream.of(this.workshops, this.academy)
			.flatMap((measure) -> measure.steps().stream())
			.filter((candidate) -> candidate.id().equals(step))
			.findFirst()
			.orElseThrow();

		assertThat(sources(noted.notes(), about)).contains(source);
	}

	@Test
	void notesWhereTheValuesOfPlanAndMeasuresComeFrom() {
		assertThat(sources(this.plan.notes(), "start")).containsExactly(INFERRED);
		assertThat(sources(this.plan.notes(), "end")).containsExactly(INFERRED, OGP);
		assertThat(sources(this.plan.notes(), "lead")).containsExactly(INFERRED);
		assertThat(sources(this.plan.notes(), "groups")).containsExactly(INFERRED);
		assertThat(sources(this.workshops.notes(), "title")).containsExactly(SOURCE);
		assertThat(sources(this.workshops.notes(), "end")).containsExactly(SOURCE);
		assertThat(sources(this.workshops.notes(), "phone")).containsExactly(SOURCE);
		assertThat(sources(this.workshops.notes(), "other-participants")).containsExactly(SOURCE);
		assertThat(sources(this.workshops.notes(), "ogp-values")).containsExactly(INFERRED);
		assertThat(sources(this.academy.notes(), "start")).containsExactly(SOURCE, OGP);
		assertThat(sources(this.academy.notes(), "steps")).containsExactly(SOURCE);
		assertThat(sources(this.academy.notes(), "phone")).containsExactly(SOURCE);
		assertThat(sources(this.academy.notes(), "other-participants")).containsExactly(SOURCE);
		assertThat(sources(this.academy.notes(), "lists.schools")).containsExactly(OGP);
		assertThat(sources(this.academy.notes(), "lists.authorities")).containsExactly(INFERRED);
		assertThat(sources(this.academy.notes(), "lists.channels")).containsExactly(INFERRED);
	}

	@Test
	void everyProposedListIsNoted() {
		for (Measure measure : this.plan.measures()) {
			assertThat(measure.lists().keySet())
				.allMatch((name) -> !sources(measure.notes(), "lists." + name).isEmpty());
		}
	}

	private static List<Note.Source> sources(List<Note> notes, String about) {
		return notes.stream().filter((note) -> note.about().equals(about)).map(Note::source).toList();
	}

	private static List<String> steps(Measure measure) {
		return measure.steps()
			.stream()
			.map((step) -> "%d %s %s %s %s %s".formatted(step.number(), step.title(), step.start(), step.due(),
					step.responsible(), step.approvers()))
			.toList();
	}

	@Test
	void everyStepMustBeProved() {
		assertThat(this.plan.measures()).flatExtracting(Measure::steps)
			.allSatisfy((step) -> assertThat(step.evidence()).isNotEmpty());
		assertThat(this.plan.measure("community-workshops").step("hold-workshops").evidence()).containsExactly(
				new EvidenceRequirement("attendance-list", "workshop", 1),
				new EvidenceRequirement("photo", "workshop", 1));
		assertThat(this.plan.evidenceKinds()).filteredOn(EvidenceKind::personalData)
			.extracting(EvidenceKind::id)
			.containsExactly("attendance-list", "photo");
	}

	private static KnownProcesses processes() {
		Map<String, Set<String>> steps = Map.of("community-workshops",
				Set.of("form-team", "develop-programme", "hold-workshops"), "civic-academy",
				Set.of("form-working-group", "open-day", "produce-videos", "distribute-videos"));
		return new KnownProcesses() {

			@Override
			public String edition() {
				return "first";
			}

			@Override
			public Set<String> keys() {
				return steps.keySet();
			}

			@Override
			public Set<String> stepsOf(String process) {
				return steps.getOrDefault(process, Set.of());
			}

			@Override
			public Set<String> subjectsOf(String process) {
				return Set.of("workshop", "video");
			}

		};
	}

}
