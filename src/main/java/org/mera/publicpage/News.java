package org.mera.publicpage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.mera.measure.Terms;
import org.mera.progress.StepProgress;
import org.mera.publicpage.PublishedMeasure.Event;
import org.mera.publicpage.PublishedMeasure.OpenDayNews;
import org.mera.survey.SurveyResults;
import org.mera.survey.SurveyResults.QuestionResult;

/** What happened to a plan, gathered from what is published on it. */
final class News {

	private static final int FEW = 5;

	private static final int MANY = 50;

	private final PublishedPlan plan;

	private final Terms terms;

	private final List<Change> changes = new ArrayList<>();

	private News(PublishedPlan plan, Terms terms) {
		this.plan = plan;
		this.terms = terms;
	}

	static News of(PublishedPlan plan, Terms terms) {
		News news = new News(plan, terms);
		plan.measures().forEach(news::add);
		plan.reports()
			.forEach((report) -> news.add(report.publishedOn(), report.id(), "document", "", report.address(),
					report.title()));
		// On the same day the order must not change from one reading to the next.
		news.changes.sort(Comparator.comparing(Change::on).reversed().thenComparing(Change::id));
		return news;
	}

	/** The last few. */
	List<Change> latest() {
		return this.changes.stream().limit(FEW).toList();
	}

	/** As many as a feed holds. */
	List<Change> feed() {
		return this.changes.stream().limit(MANY).toList();
	}

	private void add(PublishedMeasure measure) {
		measure.steps().forEach((step) -> add(measure, step));
		measure.workshops().forEach((each) -> add(measure, each));
		measure.videos()
			.forEach((video) -> add(video.approvedOn(), video.id(), "video", video.topic(), measure.address(),
					video.title()));
		addOpenDay(measure);
		addResults(measure);
	}

	private void addOpenDay(PublishedMeasure measure) {
		OpenDayNews openDay = measure.openDay();
		if (openDay != null && openDay.heldOn() != null) {
			add(openDay.heldOn(), measure.id() + ":open-day", "open-day",
					this.terms.say("publicpage.news.came", openDay.pupils(), openDay.teachers()),
					measure.address() + "#open-day-news");
		}
	}

	private void addResults(PublishedMeasure measure) {
		SurveyResults results = measure.survey();
		if (results != null && results.reviewedOn() != null) {
			add(results.reviewedOn(), measure.id() + ":survey", "survey",
					String.join(" ", results.questions().stream().map(QuestionResult::text).toList()),
					measure.address() + "#survey");
		}
	}

	private void add(PublishedMeasure measure, PublishedStep step) {
		StepProgress progress = step.progress();
		String address = measure.address() + "#" + progress.stepId();
		LocalDate opened = progress.openedOn();
		LocalDate closed = progress.closedOn();
		if (opened != null) {
			add(opened, progress.id() + ":begun", "begun", progress.verifiableResult(), address, step.label());
		}
		for (StepProgress.Replanning change : progress.replannings()) {
			add(change.on(), progress.id() + ":replanned-" + change.on() + "-" + change.newDue(), "replanned",
					change.reason(), address, step.label(), this.terms.day(change.oldDue()),
					this.terms.day(change.newDue()));
		}
		if (closed != null) {
			String reason = progress.notDoneReason();
			add(closed, progress.id() + ":closed", (reason != null) ? "not-done" : "done",
					(reason != null) ? reason : progress.verifiableResult(), address, step.label());
		}
	}

	private void add(PublishedMeasure measure, Event workshop) {
		LocalDate day = workshop.day();
		String address = measure.address() + "#workshops";
		if (day != null && workshop.status().equals("HELD")) {
			add(day, workshop.id() + ":held", "workshop", String.valueOf(workshop.place()), address,
					workshop.community());
		}
	}

	private void add(LocalDate on, String id, String kind, String text, String address, Object... about) {
		this.changes.add(new Change(on, id, this.terms.say("publicpage.news." + kind, about), text, address));
	}

	/**
	 * Something that happened.
	 *
	 * @param on the day
	 * @param id stable, and unique in the plan
	 * @param title what happened, in a few words
	 * @param text more about it
	 * @param address the page that says all
	 */
	record Change(LocalDate on, String id, String title, String text, String address) {
	}

}
