package org.mera.reporting.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mera.evidence.Evidence;
import org.mera.evidence.Worker;
import org.mera.measure.Completion;
import org.mera.measure.Measures;
import org.mera.measure.PlanExecutions;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;
import org.mera.replay.SampleFile;
import org.mera.reporting.PackDocument;
import org.mera.reporting.Packs;
import org.mera.test.City;
import org.mera.test.ProcessTest;
import org.mera.test.StubMeasures;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ProcessTest
@StubMeasures
class ReportMeasureProcessTests {

	private String plan;

	private String measure;

	@Autowired
	private City city;

	@Autowired
	private PlanExecutions plans;

	@Autowired
	private Measures measures;

	@Autowired
	private Steps steps;

	@Autowired
	private Evidence evidence;

	@Autowired
	private Packs packs;

	@Autowired
	private RuntimeService runtimeService;

	@Autowired
	private FormService formService;

	@BeforeEach
	void givenAMeasureUnderWay() {
		this.city.at("2023-02-01T10:00");
		this.plan = this.plans.start("two-measures", null, "mina").id();
		this.measure = this.plan + ".first";
	}

	@AfterEach
	void cancelThePlan() {
		this.plans.cancel(this.plan);
	}

	@Test
	void isDueAMonthAfterTheLastStepAndIsNoStepOfThePlan() {
		givenProved("one", 1);
		this.steps.close(this.measure, "one");
		this.steps.closeAsNotDone(this.measure + ".two", "Nobody came");
		this.city.at("2023-02-03T10:00");

		whenTheStepsHaveEnded();

		Task report = this.city.task("Task_ReportMeasure");
		assertThat(report.getName()).isEqualTo("Report on the measure: First measure");
		assertThat(report.getDueDate()).isEqualTo(this.city.instant("2023-03-01T23:59:59"));
		assertThat(this.city.candidates(report)).containsExactly("coordinators");
		assertThat(this.steps.of(this.measure)).extracting(StepExecution::stepId).containsExactly("one", "two");
	}

	@Test
	void theManagersGiveUpAReportThatNobodyWrites() {
		ProcessInstance process = whenTheStepsHaveEnded();

		this.city.until("2023-03-02");
		this.city.as("head", "managers")
			.complete("Task_DecideOnOverdueStep", Map.of("decision", "close", "reason", "There is nothing to say."))
			.as(null);

		BpmnAwareTests.assertThat(process).isEnded().hasPassed("EndEvent_ClosedWithoutReport");
		assertThat(this.measures.get(this.measure).isClosed()).isTrue();
		assertThat(this.measures.get(this.measure).completion()).isNull();
		assertThat(this.packs.find(this.measure)).isEmpty();
	}

	@Test
	void whatNothingProvesIsProposedAsNoEvidence() {
		this.steps.close(this.measure, "one");

		whenTheStepsHaveEnded();

		assertThat(shown("proposal")).isEqualTo("No evidence");
	}

	@Test
	void publishesAnswersAndChosenFiles() {
		List<String> files = givenProved("one", 2);
		givenFile("one", "Faces", false);
		this.steps.close(this.measure, "one");
		ProcessInstance process = whenTheStepsHaveEnded();
		assertThat(shown("offered")).contains("Proof 0 (sample)").doesNotContain("Faces");
		assertThat(shown("withheld")).contains("Faces").contains("it is not public");
		assertThat(shown("summary")).contains("Step 1, Step one: done on 1 February 2023");

		this.city.as("mina", "coordinators")
			.complete("Task_ReportMeasure",
					Map.of("completion", "LIMITED", "summary", "One of two.", "lessons", "Begin earlier.", "files",
							files))
			.as(null);

		BpmnAwareTests.assertThat(process).isEnded().hasPassed("EndEvent_MeasureReported");
		PackDocument pack = this.packs.find(this.measure).orElseThrow();
		assertThat(pack.completion()).isEqualTo(Completion.LIMITED);
		assertThat(pack.answers().lessons()).isEqualTo("Begin earlier.");
		assertThat(pack.evidence()).isEqualTo(3);
		assertThat(pack.files()).extracting(PackDocument.File::title)
			.containsExactly("Proof 0 (sample)", "Proof 1 (sample)");
	}

	@Test
	void takesNoMoreThanThreeFiles() {
		List<String> files = givenProved("one", 4);
		this.steps.close(this.measure, "one");
		whenTheStepsHaveEnded();

		assertThatExceptionOfType(FormFieldValidationException.class)
			.isThrownBy(() -> this.city.complete("Task_ReportMeasure",
					Map.of("completion", "LIMITED", "summary", "One of two.", "files", files)))
			.withMessageContaining("at most 3 files go with a pack.");
		assertThat(this.measures.get(this.measure).isClosed()).isFalse();
	}

	@Test
	void takesNoFileThatIsNotPublic() {
		givenProved("one", 1);
		String hidden = givenFile("one", "Faces", false);
		this.steps.close(this.measure, "one");
		whenTheStepsHaveEnded();

		assertThatExceptionOfType(FormFieldValidationException.class)
			.isThrownBy(() -> this.city.complete("Task_ReportMeasure",
					Map.of("completion", "LIMITED", "summary", "One of two.", "files", List.of(hidden))))
			.withMessageContaining("Files that go with the pack");
	}

	private ProcessInstance whenTheStepsHaveEnded() {
		return this.runtimeService.startProcessInstanceByKey("report-measure", this.measure);
	}

	/** Ids of as many public pieces, each with a content of its own. */
	private List<String> givenProved(String step, int pieces) {
		List<String> ids = new ArrayList<>();
		for (int piece = 0; piece < pieces; piece++) {
			ids.add(givenFile(step, "Proof " + piece, true));
		}
		return ids;
	}

	private String givenFile(String step, String title, boolean open) {
		this.steps.open(this.measure, step);
		try {
			return String.valueOf(
					this.evidence
						.add(this.steps.get(this.measure, step),
								new SampleFile("other", "proof.pdf", title, open).offer(this.measure),
								new Worker("amina", List.of("officers-a")))
						.id());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String shown(String key) {
		return String
			.valueOf(this.formService.getTaskFormVariables(this.city.task("Task_ReportMeasure").getId()).get(key));
	}

}
