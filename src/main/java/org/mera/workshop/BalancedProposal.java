package org.mera.workshop;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.mera.workshop.LocalCommunity.Readiness;

/**
 * Proposes local communities so that settlement, national structure and area are equally
 * represented, the readier ones first.
 * <p>
 * Communities are picked one by one. Each pick is the candidate with the lowest burden;
 * the same lists always give the same proposal. The burden of a candidate is the sum of
 * <ul>
 * <li>for each {@link Criterion}: how many picked so far (or covered before) share its
 * value, times the number of different values, so that a criterion with five values
 * weighs as much as one with two;</li>
 * <li>for readiness: nothing if high, 1 if medium, 2 if unknown, 3 if low. A ready
 * community may so come before an unready one whose settlement type has had one fewer,
 * but never upsets the balance further.</li>
 * </ul>
 * Of equals, the readier comes first, then the one whose id comes first in the alphabet.
 */
final class BalancedProposal {

	private final List<LocalCommunity> all;

	private final List<LocalCommunity> picked;

	/**
	 * Prepares a proposal.
	 * @param all every community of the city; their values are what is to be represented
	 * @param covered communities that have or had their workshop
	 */
	BalancedProposal(Collection<LocalCommunity> all, Collection<LocalCommunity> covered) {
		this.all = List.copyOf(all);
		this.picked = new ArrayList<>(covered);
	}

	/**
	 * Picks communities.
	 * @param candidates whom to pick from
	 * @param size how many; fewer if there are no more candidates
	 * @return in the order in which they were picked
	 */
	List<LocalCommunity> pick(Collection<LocalCommunity> candidates, int size) {
		List<LocalCommunity> left = new ArrayList<>(candidates);
		List<LocalCommunity> proposal = new ArrayList<>();
		while (proposal.size() < size && !left.isEmpty()) {
			LocalCommunity next = left.stream()
				.min(Comparator.comparingLong(this::burden)
					.thenComparing(LocalCommunity::readiness)
					.thenComparing(LocalCommunity::id))
				.orElseThrow();
			left.remove(next);
			this.picked.add(next);
			proposal.add(next);
		}
		return proposal;
	}

	private long burden(LocalCommunity candidate) {
		long burden = weight(candidate.readiness());
		for (Criterion criterion : Criterion.values()) {
			String value = criterion.of(candidate);
			long sharing = this.picked.stream().filter((each) -> criterion.of(each).equals(value)).count();
			burden += sharing * this.all.stream().map(criterion::of).distinct().count();
		}
		return burden;
	}

	private static int weight(Readiness readiness) {
		return switch (readiness) {
			case HIGH -> 0;
			case MEDIUM -> 1;
			case UNKNOWN -> 2;
			case LOW -> 3;
		};
	}

}
