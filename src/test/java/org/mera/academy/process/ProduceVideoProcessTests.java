package org.mera.academy.process;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.mera.academy.Refusal;
import org.mera.academy.Video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

class ProduceVideoProcessTests extends AcademyTest {

	@Test
	void producesAllChosenVideosAtTheSameTime() {
		givenTheVideosAreChosen(6);

		assertThat(this.city.tasks("Task_RecordVideo")).extracting(Task::getName)
			.containsExactlyInAnyOrder("Record and edit the video: Video 1", "Record and edit the video: Video 2",
					"Record and edit the video: Video 3", "Record and edit the video: Video 4",
					"Record and edit the video: Video 5", "Record and edit the video: Video 6");
		assertThat(this.city.candidates(this.city.task("Task_RecordVideo", "Video 6")))
			.containsExactly("information-department", "media");
		assertThat(this.city.task("Task_RecordVideo", "Video 6").getDueDate())
			.isEqualTo(this.city.instant("2023-09-30T23:59:59"));
	}

	@Test
	void sendsAVideoBackUntilItIsApproved() {
		givenTheVideosAreChosen(5);
		ProcessInstance production = productionOf("Video 1");

		refuse("The sound is missing");
		assertThat(formOf(this.city.task("Task_RecordVideo", "Video 1")))
			.containsEntry("link", "https://www.novipazar.rs/video")
			.containsEntry("minutes", 4)
			.containsEntry("seconds", 30)
			.containsEntry("subtitled", true)
			.hasEntrySatisfying("refusals", (shown) -> assertThat(shown.toString()).contains("The sound is missing"));
		refuse("The subtitles are wrong");
		assertThat(video().status()).isEqualTo(Video.Status.REFUSED);
		this.city.complete(this.city.task("Task_RecordVideo", "Video 1"), AcademyFields.recording());
		assertThat(formOf(this.city.task("Task_ApproveVideo"))).containsEntry("length", "4:30")
			.containsEntry("subtitles", "with subtitles")
			.hasEntrySatisfying("refusals", (shown) -> assertThat(shown.toString()).contains("The sound is missing",
					"The subtitles are wrong"));
		this.city.complete("Task_ApproveVideo", AcademyFields.approved());

		assertThat(production).isEnded().hasPassed("EndEvent_VideoApproved");
		assertThat(video().refusals()).extracting(Refusal::reason)
			.containsExactly("The sound is missing", "The subtitles are wrong");
		assertThat(video().approvedAt()).isEqualTo(this.city.instant("2023-07-03T09:00"));
		assertThat(this.measures.achieved(this.measure, "produce-videos")).contains(1);
		assertThat(this.academy).hasNotPassed("EndEvent_VideosProduced");
	}

	@Test
	void asksTheStepsApproversForApproval() {
		givenTheVideosAreChosen(5);

		this.city.complete(this.city.task("Task_RecordVideo", "Video 1"), AcademyFields.recording());

		assertThat(this.city.task("Task_ApproveVideo").getName()).isEqualTo("Approve the video: Video 1");
		assertThat(this.city.candidates(this.city.task("Task_ApproveVideo"))).containsExactly("coordinators");
	}

	@Test
	void showsTheApproverThatSubtitlesAreMissing() {
		givenTheVideosAreChosen(5);

		this.city.complete(this.city.task("Task_RecordVideo", "Video 1"),
				AcademyFields.with(AcademyFields.recording(), "subtitled", false));

		assertThat(formOf(this.city.task("Task_ApproveVideo"))).containsEntry("subtitles", "without subtitles");
	}

	@Test
	void refusesARefusalWithoutAReason() {
		givenTheVideosAreChosen(5);
		this.city.complete(this.city.task("Task_RecordVideo", "Video 1"), AcademyFields.recording());

		assertThatThrownBy(() -> this.city.complete("Task_ApproveVideo", Map.of("decision", "refuse", "reason", " ")))
			.hasMessageContaining("Reason: must be filled in.");
		assertThat(video().status()).isEqualTo(Video.Status.RECORDED);
	}

	@Test
	void refusesAVideoWithoutLength() {
		givenTheVideosAreChosen(5);

		assertThatThrownBy(() -> this.city.complete(this.city.task("Task_RecordVideo", "Video 1"),
				AcademyFields.with(AcademyFields.with(AcademyFields.recording(), "minutes", 0), "seconds", 0)))
			.hasMessageContaining("Length: seconds: the video must last at least one second.");
		assertThat(video().recording()).isNull();
	}

	@Test
	void endsWithTheStepWhenTheManagerClosesIt() {
		givenTheVideosAreChosen(5);
		ProcessInstance production = productionOf("Video 1");
		this.city.until("2023-10-01T00:00:00");

		theManagerCloses("The studio burned down");

		assertThat(production).isEnded().hasNotPassed("EndEvent_VideoApproved");
		assertThat(this.city.tasks("Task_RecordVideo")).isEmpty();
	}

	private void refuse(String reason) {
		this.city.complete(this.city.task("Task_RecordVideo", "Video 1"), AcademyFields.recording())
			.complete("Task_ApproveVideo", AcademyFields.refused(reason));
	}

	private ProcessInstance productionOf(String title) {
		return this.runtimeService.createProcessInstanceQuery()
			.processInstanceId(this.city.task("Task_RecordVideo", title).getProcessInstanceId())
			.singleResult();
	}

	private Video video() {
		List<Video> all = this.videos.of(this.measure);
		return all.get(0);
	}

}
