package org.mera.actionplan;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A time-defined step of a measure with a verifiable result (OGP: milestone).
 *
 * @param id unique in its measure, for example {@code hold-workshops}; the measure's
 * process names its steps by it
 * @param number the step's number as printed
 * @param title the step's title
 * @param verifiableResult what proves that the step is done
 * @param start the first day
 * @param due the last day; the step is overdue when it has passed
 * @param responsible ids of the groups that do the work, the lead first; where the
 * process gives each side its own task, the first does the lead's and the others theirs
 * @param approvers ids of the groups that consent or approve; empty if nobody must
 * @param minimum fewest pieces of the result (workshops, videos) with which the step can
 * close, if it counts any; what is counted is the process's matter (for the distribution
 * of videos: channels)
 * @param target pieces of the result that make it complete, if it counts any
 * @param evidence what must be there before the step closes; empty if nothing must
 * @param notes where values come from
 */
public record Step(String id, int number, String title, String verifiableResult, LocalDate start, LocalDate due,
		List<String> responsible, List<String> approvers, @Nullable Integer minimum, @Nullable Integer target,
		List<EvidenceRequirement> evidence, List<Note> notes) {

	/** A step that asks for no evidence. */
	public Step(String id, int number, String title, String verifiableResult, LocalDate start, LocalDate due,
			List<String> responsible, List<String> approvers, @Nullable Integer minimum, @Nullable Integer target,
			List<Note> notes) {
		this(id, number, title, verifiableResult, start, due, responsible, approvers, minimum, target, List.of(),
				notes);
	}

	/**
	 * The group that takes the lead, for example for the city's half of a working group.
	 */
	public String lead() {
		return this.responsible.get(0);
	}

	/**
	 * The groups that work beside the lead, for example for the schools' half of a
	 * working group; the lead itself if it works alone, so that no task is left without a
	 * group.
	 */
	public List<String> partners() {
		return (this.responsible.size() > 1) ? this.responsible.subList(1, this.responsible.size()) : this.responsible;
	}

	Step movedBy(int quarters) {
		return new Step(this.id, this.number, this.title, this.verifiableResult, Quarter.moved(this.start, quarters),
				Quarter.moved(this.due, quarters), this.responsible, this.approvers, this.minimum, this.target,
				this.evidence, this.notes);
	}

}
