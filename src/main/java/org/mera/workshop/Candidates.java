package org.mera.workshop;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.mera.workshop.Candidate.State;

/**
 * The local communities among which a measure chooses.
 *
 * @param all every listed community, by name
 */
public record Candidates(List<Candidate> all) {

	/** The communities and what they have had in the measure that has these workshops. */
	static Candidates of(List<LocalCommunity> communities, List<Workshop> workshops) {
		return new Candidates(communities.stream()
			.map((community) -> new Candidate(community,
					state(workshops.stream().filter((workshop) -> workshop.community().equals(community)).toList())))
			.toList());
	}

	private static State state(List<Workshop> workshops) {
		if (workshops.stream().anyMatch(Workshop::isHeld)) {
			return State.HELD;
		}
		if (workshops.stream().anyMatch(Workshop::isOpen)) {
			return State.UNDER_WAY;
		}
		return workshops.isEmpty() ? State.FREE : State.CANCELLED;
	}

	/** The communities that can be chosen. */
	public List<LocalCommunity> available() {
		return communities(Candidate::isAvailable);
	}

	/**
	 * A balanced choice with which the target would be met.
	 * @param target in how many communities workshops shall be held
	 */
	public List<LocalCommunity> proposal(int target) {
		List<LocalCommunity> covered = covered();
		return new BalancedProposal(communities((candidate) -> true), covered).pick(available(),
				target - covered.size());
	}

	/**
	 * How well each group of communities would be represented.
	 * @param chosen communities beside those that have or had their workshop
	 */
	public List<Share> coverage(Collection<LocalCommunity> chosen) {
		return Arrays.stream(Criterion.values()).flatMap((criterion) -> coverage(criterion, chosen)).toList();
	}

	private Stream<Share> coverage(Criterion criterion, Collection<LocalCommunity> chosen) {
		List<LocalCommunity> communities = communities((candidate) -> true);
		return communities.stream()
			.map(criterion::of)
			.distinct()
			.sorted()
			.map((value) -> new Share(criterion, value, count(criterion, value, communities),
					count(criterion, value, covered()), count(criterion, value, chosen)));
	}

	private static int count(Criterion criterion, String value, Collection<LocalCommunity> communities) {
		return (int) communities.stream().filter((each) -> criterion.of(each).equals(value)).count();
	}

	private List<LocalCommunity> covered() {
		return communities((candidate) -> !candidate.isAvailable());
	}

	private List<LocalCommunity> communities(Predicate<Candidate> which) {
		return this.all.stream().filter(which).map(Candidate::community).toList();
	}

}
