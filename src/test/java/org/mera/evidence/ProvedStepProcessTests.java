package org.mera.evidence;

import java.util.List;
import java.util.Map;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mera.measure.StepExecution;
import org.mera.measure.StepExecution.Status;
import org.mera.measure.Steps;
import org.mera.replay.SampleFile;
import org.mera.test.City;
import org.mera.test.ProcessTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A step does not close, and a workshop was not held, before it is proved. */
@ProcessTest
class ProvedStepProcessTests {

	private static final Worker OFFICER = new Worker("amina", List.of("information-department"));

	@Autowired
	private City city;

	@Autowired
	private RuntimeService runtimeService;

	@Autowired
	private Steps steps;

	@Autowired
	private Evidence evidence;

	@Autowired
	private TaskSteps taskSteps;

	private String measure;

	@BeforeEach
	void theTeamIsToBeFormed() {
		this.city.at("2022-12-12T09:00")
			.as("sanela", "coordinators")
			.start("action-plan", Map.of("plan", "novi-pazar-2022-2023", "asPrinted", "printed"));
		this.city.as(null).until("2023-01-16T10:00").withoutEvidence();
		this.measure = this.runtimeService.createProcessInstanceQuery()
			.processDefinitionKey("community-workshops")
			.singleResult()
			.getBusinessKey();
		this.city.complete("Task_ProposeTeam",
				Map.of("members",
						List.of(Map.of("name", "Amina", "department", "information-department", "role", "Lead"),
								Map.of("name", "Senad", "department", "general-administration", "role", "Member"))));
	}

	@Test
	void theCompletionThatWouldCloseItIsRefusedWithWhatIsMissing() {
		assertRefused(this::consent, "The step cannot close before its result is proved. "
				+ "Still missing on the tab Evidence: Decision or minutes (0 of 1)");
		assertThat(step("form-team").status()).isEqualTo(Status.OPEN);
		assertThat(this.city.open()).containsExactly("Task_ConsentTeam");
	}

	@Test
	void itClosesWithWhatThePlanAsksFor() throws Exception {
		add("Task_ConsentTeam", "decision");

		consent();

		assertThat(step("form-team").status()).isEqualTo(Status.DONE);
	}

	@Test
	void anotherKindProvesNothing() throws Exception {
		add("Task_ConsentTeam", "programme");
		add("Task_ConsentTeam", "other");

		assertRefused(this::consent, "Decision or minutes (0 of 1)");
	}

	@Test
	void whatWasDeletedProvesNothing() throws Exception {
		Piece decision = add("Task_ConsentTeam", "decision");
		this.evidence.delete(decision.id(), OFFICER);

		assertRefused(this::consent, "Decision or minutes (0 of 1)");
	}

	@Test
	void aCompletionThatDoesNotCloseItNeedsNothing() {
		this.city.complete("Task_ConsentTeam", Map.of("decision", "refuse", "reason", "Nobody from the villages."));

		assertThat(this.city.open()).containsExactly("Task_ProposeTeam");
	}

	@Test
	void aManagerClosesItAsNotDoneWithoutAnything() {
		this.city.until("2023-04-03T09:00")
			.as("fikret", "managers")
			.complete("Task_DecideOnOverdueStep", Map.of("decision", "close", "reason", "There is nobody to do it."));

		assertThat(step("form-team").status()).isEqualTo(Status.NOT_DONE);
	}

	@Test
	void aWorkshopWasNotHeldBeforeItsOwnListAndPhotographAreThere() throws Exception {
		twoWorkshopsAreAnnounced();
		Task trnava = this.city.task("Task_RecordWorkshop", "Trnava");
		Task lukare = this.city.task("Task_RecordWorkshop", "Lukare");
		add(lukare, "attendance-list");
		add(lukare, "photo");

		assertRefused(() -> this.city.complete(trnava, held()), "This has to be proved first. Still missing on the tab "
				+ "Evidence: Attendance list, Trnava (0 of 1); Photograph, Trnava (0 of 1)");
		this.city.complete(lukare, held());
		add(trnava, "attendance-list");
		assertRefused(() -> this.city.complete(trnava, held()), "Evidence: Photograph, Trnava (0 of 1)");
		add(trnava, "photo");
		this.city.complete(trnava, held());

		assertThat(this.city.tasks("Task_RecordWorkshop")).isEmpty();
		assertThat(this.evidence.of(this.measure + ".hold-workshops")).extracting(Piece::subjectId)
			.containsOnly(this.measure + ".workshop-1", this.measure + ".workshop-2");
	}

	@Test
	void aWorkshopThatWasCancelledNeedsNothing() {
		twoWorkshopsAreAnnounced();

		this.city.complete(this.city.task("Task_RecordWorkshop", "Trnava"),
				Map.of("outcome", "cancelled", "reason", "The hall was flooded."));

		assertThat(this.city.tasks("Task_RecordWorkshop")).hasSize(1);
	}

	private void twoWorkshopsAreAnnounced() {
		this.city.prove(this.city.task("Task_ConsentTeam"));
		consent();
		this.city.runDueJobs()
			.until("2023-04-03T10:00")
			.complete("Task_DraftProgramme", Map.of("title", "Take part", "goals", "Citizens know how", "agenda",
					List.of(Map.of("topic", "Rights", "minutes", 200))));
		this.city.prove(this.city.task("Task_ApproveProgramme"))
			.complete("Task_ApproveProgramme", Map.of("decision", "approve"))
			.complete("Task_SelectCommunities",
					Map.of("communities", List.of("trnava", "lukare"), "justification", "Both are ready"))
			.runDueJobs();
		this.city.tasks("Task_ScheduleWorkshop")
			.forEach((task) -> this.city.complete(task, Map.of("day", "2023-04-20", "start", "17:00", "end", "20:00",
					"place", "Hall", "address", "Main street 1")));
		this.city.tasks("Task_AnnounceWorkshop")
			.forEach((task) -> this.city.complete(task,
					Map.of("channels", List.of("website"), "text", "Come", "announcedOn", "2023-04-03")));
		this.city.until("2023-04-21T10:00");
	}

	private static Map<String, Object> held() {
		return Map.of("outcome", "held", "day", "2023-04-20", "start", "17:00", "end", "20:00", "place", "Hall",
				"women", 10, "men", 10, "others", 0, "summary", "All went well", "proof", "List");
	}

	private void consent() {
		this.city.complete("Task_ConsentTeam", Map.of("decision", "approve"));
	}

	private Piece add(String task, String kind) throws Exception {
		return add(this.city.task(task), kind);
	}

	private Piece add(Task task, String kind) throws Exception {
		return this.evidence.add(this.taskSteps.find(task.getId()).orElseThrow(),
				new SampleFile(kind, kind + ".pdf", null, false).offer(task.getName()), OFFICER);
	}

	private StepExecution step(String stepId) {
		return this.steps.get(this.measure, stepId);
	}

	private static void assertRefused(ThrowingCallable action, String message) {
		assertThatExceptionOfType(FormFieldValidationException.class).isThrownBy(action).withMessageContaining(message);
	}

}
