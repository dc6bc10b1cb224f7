package org.mera.reporting;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mera.escalation.Decision;
import org.mera.escalation.LadderEntry;

/**
 * All that a quarter's report says, as data: what is shown, printed and offered for
 * download is made from it. Every id stays the same for good; no person is named.
 *
 * @param id the report's id
 * @param planExecutionId which carrying out of the plan
 * @param planTitle the plan's title
 * @param city the city
 * @param quarter for example {@code 2023-Q1}
 * @param from the quarter's first day
 * @param asOf the day at whose end everything stood as reported: the quarter's last
 * @param publishedOn the day of publication; null while it is a draft
 * @param comment the coordinators' comment; null while it is a draft
 * @param totals the report in numbers
 * @param steps every step that the quarter concerned, in the plan's order
 * @param replannings the re-plannings of the quarter
 * @param escalations what became of overdue steps in the quarter
 * @param goals how far each step that counts pieces of a result has come
 * @param workshops all workshops held up to the quarter's end
 * @param openDays all Open Days held up to then
 * @param videos all videos approved up to then
 * @param distribution where they had been published up to then
 * @param evidence the public pieces of evidence up to then
 */
public record QuarterDocument(String id, String planExecutionId, String planTitle, String city, String quarter,
		LocalDate from, LocalDate asOf, @Nullable LocalDate publishedOn, @Nullable String comment, Totals totals,
		List<Step> steps, List<Replanning> replannings, List<Escalation> escalations, List<Goal> goals,
		List<HeldWorkshop> workshops, List<HeldOpenDay> openDays, List<ApprovedVideo> videos,
		List<DistributedVideo> distribution, List<Proof> evidence) {

	/** The same, published. */
	QuarterDocument published(LocalDate on, String comment) {
		return new QuarterDocument(this.id, this.planExecutionId, this.planTitle, this.city, this.quarter, this.from,
				this.asOf, on, comment, this.totals, this.steps, this.replannings, this.escalations, this.goals,
				this.workshops, this.openDays, this.videos, this.distribution, this.evidence);
	}

	/**
	 * The report in numbers. A step can stand under several of them.
	 *
	 * @param due steps due in the quarter
	 * @param done steps done in it
	 * @param notDone steps closed as not done in it
	 * @param late steps that were late
	 * @param open steps open at its end
	 * @param replanned re-plannings in it
	 * @param escalated escalations in it
	 * @param evidence pieces of evidence up to its end, public or not
	 * @param publicEvidence those that are public
	 */
	public record Totals(long due, long done, long notDone, long late, long open, long replanned, long escalated,
			long evidence, long publicEvidence) {
	}

	/** How far a step is. */
	public enum State {

		PLANNED, OPEN, DONE, NOT_DONE

	}

	/**
	 * How a step stood at the end of the quarter.
	 *
	 * @param id the step's id
	 * @param measureId id of the measure's execution
	 * @param measure the measure's number and title
	 * @param step the step's number and title
	 * @param due its due day, as it was planned at the quarter's end
	 * @param dueInQuarter whether that day lies in the quarter
	 * @param state how far it was
	 * @param late whether it was overdue at the quarter's end, or closed in the quarter
	 * after its due day
	 * @param closedOn the day on which it was closed, in the quarter or ahead of it
	 * @param closedInQuarter whether that day lies in the quarter
	 * @param notDoneReason why it was closed without its result
	 * @param delay what those who do it say about being late
	 * @param evidence how many pieces of evidence there were
	 */
	public record Step(String id, String measureId, String measure, String step, LocalDate due, boolean dueInQuarter,
			State state, boolean late, @Nullable LocalDate closedOn, boolean closedInQuarter,
			@Nullable String notDoneReason, @Nullable Delay delay, int evidence) {
	}

	/**
	 * What those who do a late step say about it.
	 *
	 * @param cause the kind of cause
	 * @param sentence their words for the public
	 * @param newEstimate when they expect the step to be done
	 * @param statedOn the day on which they said so
	 */
	public record Delay(String cause, String sentence, LocalDate newEstimate, LocalDate statedOn) {
	}

	/**
	 * A step's dates were changed in the quarter.
	 *
	 * @param id the change's id
	 * @param stepId the step's id
	 * @param step the step's title
	 * @param oldStart the first day until then
	 * @param newStart the first day from then on
	 * @param oldDue the due day until then
	 * @param newDue the due day from then on
	 * @param reason why
	 * @param changedOn the day of the change
	 */
	public record Replanning(String id, String stepId, String step, LocalDate oldStart, LocalDate newStart,
			LocalDate oldDue, LocalDate newDue, String reason, LocalDate changedOn) {
	}

	/**
	 * What became of an overdue step in the quarter.
	 *
	 * @param id the entry's id
	 * @param stepId the step's id
	 * @param step the step's title
	 * @param kind whether it was escalated, escalated again, brought before the council,
	 * or decided upon
	 * @param due the step's due day at that time
	 * @param on the day on which it happened
	 * @param decision what was decided, if it was a decision
	 * @param decidedBy name of the group that decided; persons are not named
	 * @param reason why
	 * @param newDue the due day that was given
	 * @param handedTo name of the group that took the step over
	 */
	public record Escalation(String id, String stepId, String step, LadderEntry.Kind kind, LocalDate due, LocalDate on,
			@Nullable Decision decision, @Nullable String decidedBy, @Nullable String reason,
			@Nullable LocalDate newDue, @Nullable String handedTo) {
	}

	/**
	 * How far a step that counts pieces of a result has come.
	 *
	 * @param stepId the step's id
	 * @param step the step's title
	 * @param achieved pieces of its result up to the quarter's end
	 * @param minimum fewest pieces with which it can close
	 * @param target pieces that make it complete
	 */
	public record Goal(String stepId, String step, int achieved, @Nullable Integer minimum, @Nullable Integer target) {
	}

	/**
	 * A workshop that was held.
	 *
	 * @param id the workshop's id
	 * @param measureId id of the measure's execution
	 * @param community the local community
	 * @param on the day
	 * @param place where
	 * @param women women who attended
	 * @param men men who attended
	 * @param others people who attended and did not state their sex
	 * @param inQuarter whether the day lies in the quarter
	 */
	public record HeldWorkshop(String id, String measureId, String community, LocalDate on, String place, int women,
			int men, int others, boolean inQuarter) {

		public int attendance() {
			return this.women + this.men + this.others;
		}

	}

	/**
	 * An Open Day that was held.
	 *
	 * @param id its id
	 * @param on the day
	 * @param schools how many schools took part
	 * @param pupils final-year pupils
	 * @param teachers teachers who came with them
	 * @param inQuarter whether the day lies in the quarter
	 */
	public record HeldOpenDay(String id, LocalDate on, int schools, int pupils, int teachers, boolean inQuarter) {
	}

	/**
	 * A video that was approved.
	 *
	 * @param id the video's id
	 * @param title what it is called
	 * @param approvedOn the day
	 * @param link where it can be watched
	 * @param inQuarter whether the day lies in the quarter
	 */
	public record ApprovedVideo(String id, String title, LocalDate approvedOn, @Nullable String link,
			boolean inQuarter) {
	}

	/**
	 * A channel through which a video went out.
	 *
	 * @param id its id
	 * @param videoId the video's id
	 * @param video what the video is called
	 * @param channel the channel
	 * @param address where exactly
	 * @param on the day
	 * @param inQuarter whether the day lies in the quarter
	 */
	public record DistributedVideo(String id, String videoId, String video, String channel, String address,
			LocalDate on, boolean inQuarter) {
	}

	/**
	 * A public piece of evidence.
	 *
	 * @param id its id
	 * @param stepId id of the step that it proves
	 * @param step the step's title
	 * @param kind what kind of evidence it is
	 * @param title its title
	 * @param addedOn the day on which it was added
	 * @param sha256 the file's SHA-256
	 */
	public record Proof(String id, String stepId, String step, String kind, String title, LocalDate addedOn,
			String sha256) {
	}

}
