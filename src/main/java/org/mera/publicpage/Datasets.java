package org.mera.publicpage;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mera.progress.StepProgress;
import org.mera.publicpage.Dataset.Builder;
import org.mera.publicpage.Dataset.Type;
import org.mera.publicpage.PublishedMeasure.Event;
import org.mera.publicpage.PublishedMeasure.Film;
import org.mera.survey.SurveyResults;
import org.mera.survey.SurveyResults.ChoiceResult;

/** What is published, as open data. */
final class Datasets {

	private Datasets() {
	}

	static List<Dataset> of(List<PublishedPlan> plans) {
		return List.of(steps(plans), replannings(plans), workshops(plans), videos(plans), survey(plans));
	}

	private static Dataset steps(List<PublishedPlan> plans) {
		return new Builder<Of<PublishedStep>>("steps").field("id", Type.TEXT, (row) -> row.step().id())
			.field("plan", Type.TEXT, (row) -> row.plan().id())
			.field("measure", Type.TEXT, (row) -> row.measure().progress().measureId())
			.field("measureTitle", Type.TEXT, (row) -> row.measure().progress().title())
			.field("number", Type.NUMBER, (row) -> row.step().number())
			.field("title", Type.TEXT, (row) -> row.step().title())
			.field("result", Type.TEXT, (row) -> row.step().verifiableResult())
			.field("state", Type.TEXT, (row) -> row.what().state().name())
			.field("printedStart", Type.DAY, (row) -> row.step().printedStart())
			.field("printedDue", Type.DAY, (row) -> row.step().printedDue())
			.field("start", Type.DAY, (row) -> row.step().start())
			.field("due", Type.DAY, (row) -> row.step().due())
			.field("opened", Type.DAY, (row) -> row.step().openedOn())
			.field("closed", Type.DAY, (row) -> row.step().closedOn())
			.field("daysLate", Type.NUMBER, (row) -> row.step().daysLate())
			.field("reason", Type.TEXT, (row) -> row.reason())
			.field("achieved", Type.NUMBER, (row) -> row.result((result) -> result.achieved()))
			.field("minimum", Type.NUMBER, (row) -> row.result(StepProgress.Result::minimum))
			.field("target", Type.NUMBER, (row) -> row.result(StepProgress.Result::target))
			.field("responsible", Type.TEXT, (row) -> String.join("; ", row.step().responsible()))
			.of(all(plans, (measure) -> measure.steps().stream()));
	}

	private static Dataset replannings(List<PublishedPlan> plans) {
		return new Builder<Changed>("replannings").field("step", Type.TEXT, (row) -> row.step().id())
			.field("changed", Type.DAY, (row) -> row.change().on())
			.field("oldStart", Type.DAY, (row) -> row.change().oldStart())
			.field("newStart", Type.DAY, (row) -> row.change().newStart())
			.field("oldDue", Type.DAY, (row) -> row.change().oldDue())
			.field("newDue", Type.DAY, (row) -> row.change().newDue())
			.field("reason", Type.TEXT, (row) -> row.change().reason())
			.of(all(plans, (measure) -> measure.steps().stream())
				.flatMap((row) -> row.step().replannings().stream().map((each) -> new Changed(row.step(), each))));
	}

	private static Dataset workshops(List<PublishedPlan> plans) {
		return new Builder<Of<Event>>("workshops").field("id", Type.TEXT, (row) -> row.what().id())
			.field("plan", Type.TEXT, (row) -> row.plan().id())
			.field("measure", Type.TEXT, (row) -> row.measure().progress().measureId())
			.field("number", Type.NUMBER, (row) -> row.what().number())
			.field("community", Type.TEXT, (row) -> row.what().community())
			.field("sample", Type.YES_NO, (row) -> row.what().sample())
			.field("state", Type.TEXT, (row) -> row.what().status())
			.field("day", Type.DAY, (row) -> row.what().day())
			.field("start", Type.TEXT, (row) -> row.what().start())
			.field("end", Type.TEXT, (row) -> row.what().end())
			.field("place", Type.TEXT, (row) -> row.what().place())
			.field("attendance", Type.NUMBER, (row) -> row.what().attendance())
			.field("remark", Type.TEXT, (row) -> row.what().remark())
			.of(all(plans, (measure) -> measure.workshops().stream()));
	}

	private static Dataset videos(List<PublishedPlan> plans) {
		return new Builder<Of<Film>>("videos").field("id", Type.TEXT, (row) -> row.what().id())
			.field("plan", Type.TEXT, (row) -> row.plan().id())
			.field("measure", Type.TEXT, (row) -> row.measure().progress().measureId())
			.field("number", Type.NUMBER, (row) -> row.what().number())
			.field("title", Type.TEXT, (row) -> row.what().title())
			.field("topic", Type.TEXT, (row) -> row.what().topic())
			.field("authority", Type.TEXT, (row) -> row.what().authority())
			.field("approved", Type.DAY, (row) -> row.what().approvedOn())
			.field("link", Type.TEXT, (row) -> row.what().link())
			.field("language", Type.TEXT, (row) -> row.what().language())
			.field("subtitled", Type.YES_NO, (row) -> row.what().subtitled())
			.of(all(plans, (measure) -> measure.videos().stream()));
	}

	private static Dataset survey(List<PublishedPlan> plans) {
		return new Builder<Of<Answered>>("survey").field("survey", Type.TEXT, (row) -> row.measure().id())
			.field("question", Type.NUMBER, (row) -> row.what().question() + 1)
			.field("questionText", Type.TEXT, (row) -> row.what().text())
			.field("answer", Type.TEXT, (row) -> row.what().choice().text())
			.field("paper", Type.NUMBER, (row) -> row.what().choice().paper())
			.field("online", Type.NUMBER, (row) -> row.what().choice().online())
			.field("together", Type.NUMBER, (row) -> row.what().choice().total())
			.of(all(plans, (measure) -> {
				SurveyResults results = measure.survey();
				return (results == null) ? Stream.empty() : answers(results);
			}));
	}

	private static Stream<Answered> answers(SurveyResults results) {
		return IntStream.range(0, results.questions().size())
			.boxed()
			.flatMap((number) -> results.questions()
				.get(number)
				.choices()
				.stream()
				.map((choice) -> new Answered(number, results.questions().get(number).text(), choice)));
	}

	private static <T> Stream<Of<T>> all(List<PublishedPlan> plans, Function<PublishedMeasure, Stream<T>> things) {
		return plans.stream()
			.flatMap((plan) -> plan.measures()
				.stream()
				.flatMap((measure) -> things.apply(measure).map((thing) -> new Of<>(plan, measure, thing))));
	}

	/** Something with the measure and plan it belongs to. */
	private record Of<T>(PublishedPlan plan, PublishedMeasure measure, T what) {

		StepProgress step() {
			return ((PublishedStep) this.what).progress();
		}

		/** Why it is late, or was closed without its result. */
		@Nullable Object reason() {
			PublishedStep step = (PublishedStep) this.what;
			return (step.reason() != null) ? step.reason().text() : step.progress().notDoneReason();
		}

		@Nullable Object result(Function<StepProgress.Result, @Nullable Object> part) {
			StepProgress.Result result = step().result();
			return (result != null) ? part.apply(result) : null;
		}

	}

	private record Changed(StepProgress step, StepProgress.Replanning change) {
	}

	private record Answered(int question, String text, ChoiceResult choice) {
	}

}
