package org.mera.progress;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The inside of a step, for those who do it, approve it or answer for it.
 *
 * @param tasks its open tasks
 * @param waitsFor what it waits for, in words
 * @param ladder what was done about its deadline, oldest first
 * @param statements what was said about its delay, oldest first
 */
public record Inside(List<OpenTask> tasks, List<Blocker> waitsFor, List<Rung> ladder, List<Statement> statements) {

	/**
	 * Something that a step waits for.
	 *
	 * @param kind what kind of thing
	 * @param text the thing in words
	 */
	public record Blocker(Kind kind, String text) {

		/** What a step can wait for. */
		public enum Kind {

			/** Its quarter has not begun. */
			QUARTER,

			/** An earlier step is not done. */
			STEP,

			/** A consent or approval. */
			APPROVAL,

			/** A decision on its deadline. */
			DECISION

		}

	}

	/**
	 * Why a step is late or will be.
	 *
	 * @param on when it was said
	 * @param by who said it
	 * @param text in words for colleagues
	 * @param estimate when the step will be done, as they see it
	 */
	public record Statement(LocalDate on, String by, String text, LocalDate estimate) {
	}

	/**
	 * Something that was done about a step's deadline.
	 *
	 * @param on the day
	 * @param what in words
	 * @param due the step's last day at that time
	 * @param by who did it, if it was a person
	 * @param reason why, if one was given
	 */
	public record Rung(LocalDate on, String what, LocalDate due, @Nullable String by, @Nullable String reason) {
	}

}
