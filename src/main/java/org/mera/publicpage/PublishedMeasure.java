package org.mera.publicpage;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mera.actionplan.Measure;
import org.mera.progress.MeasureProgress;
import org.mera.survey.SurveyResults;

/**
 * A measure as everybody may see it.
 *
 * @param promise the plan's words for it
 * @param survey the reviewed results of its survey
 * @param surveyOpen whether its survey can be answered now
 */
record PublishedMeasure(MeasureProgress progress, Promise promise, List<PublishedStep> steps, List<Event> workshops,
		List<Film> videos, @Nullable OpenDayNews openDay, @Nullable SurveyResults survey, boolean surveyOpen) {

	String id() {
		return this.progress.id();
	}

	public String address() {
		return PublicAddresses.measure(id());
	}

	public boolean isLate() {
		return this.steps.stream().anyMatch((step) -> step.state() == PublishedStep.State.LATE);
	}

	/** Key of the words for how the measure ended. */
	public String ending() {
		if (this.progress.stopped() != null) {
			return "publicpage.measure.stopped";
		}
		return (this.progress.completion() != null) ? "publicpage.measure.closed" : "publicpage.measure.unreported";
	}

	/** What the plan promises. */
	record Promise(String institution, String email, String phone, String problem, String goal, String description,
			String relevance) {

		static Promise of(Measure measure) {
			return new Promise(measure.responsibleInstitution(), measure.email(), measure.phone(), measure.problem(),
					measure.mainGoal(), measure.description(), measure.relevance());
		}

		/** The goal's first sentence. */
		public String inShort() {
			int end = this.goal.indexOf(". ");
			return (end < 0) ? this.goal : this.goal.substring(0, end + 1);
		}

	}

	/**
	 * A workshop in a local community.
	 *
	 * @param status key of the word for how far it is
	 * @param attendance how many came, if it was held
	 * @param remark why it was cancelled or put off
	 */
	record Event(String id, int number, String community, boolean sample, String status, @Nullable LocalDate day,
			@Nullable LocalTime start, @Nullable LocalTime end, @Nullable String place, @Nullable Integer attendance,
			@Nullable String remark) {
	}

	/** A video that may go out. */
	record Film(String id, int number, String title, String topic, String authority, @Nullable String link,
			@Nullable String length, @Nullable String language, boolean subtitled, LocalDate approvedOn,
			List<Showing> showings) {
	}

	/** Where a video went out. */
	record Showing(String channel, String address, LocalDate on) {
	}

	/**
	 * The Open Day.
	 *
	 * @param plannedFor the day, or null if it was put off and no new one is set
	 * @param remarks why it was put off, the first time first
	 */
	record OpenDayNews(@Nullable LocalDate plannedFor, @Nullable LocalDate heldOn, int pupils, int teachers,
			List<String> remarks, @Nullable String conclusions) {
	}

}
