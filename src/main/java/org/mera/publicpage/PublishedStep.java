package org.mera.publicpage;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mera.measure.StepExecution.Status;
import org.mera.progress.StepProgress;

/**
 * A step as everybody may see it.
 *
 * @param measureNumber number of its measure
 * @param reason why it is late, if that was said
 * @param evidence what proves its result
 */
record PublishedStep(int measureNumber, StepProgress progress, @Nullable Reason reason, List<Proof> evidence) {

	/** How a step stands, as one word for citizens. */
	enum State {

		PLANNED, OPEN, LATE, DONE, DONE_LATE, NOT_DONE

	}

	public State state() {
		Status status = this.progress.status();
		boolean late = this.progress.daysLate() > 0;
		return switch (status) {
			case PLANNED -> late ? State.LATE : State.PLANNED;
			case OPEN -> late ? State.LATE : State.OPEN;
			case DONE -> late ? State.DONE_LATE : State.DONE;
			case NOT_DONE -> State.NOT_DONE;
		};
	}

	/** Its number among all steps of the plan. */
	String number() {
		return this.measureNumber + "." + this.progress.number();
	}

	public String label() {
		return number() + " " + this.progress.title();
	}

	/**
	 * Why a step is late or will be.
	 *
	 * @param on the day on which it was said
	 * @param text the words for citizens
	 * @param newEstimate when it is expected to be done
	 */
	record Reason(LocalDate on, String text, LocalDate newEstimate) {
	}

	/**
	 * A piece of evidence that everybody may see.
	 *
	 * @param on the day on which it was added
	 * @param title what it is
	 * @param address where it is on this server
	 */
	record Proof(LocalDate on, String title, String address) {
	}

	public boolean isReplanned() {
		return !this.progress.replannings().isEmpty();
	}

}
