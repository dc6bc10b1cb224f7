package org.mera.workshop;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.mera.workflow.Rules;
import org.mera.workshop.Candidate.State;
import org.mera.workshop.Workshop.Status;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Chooses the local communities in which a measure holds its workshops. */
@Service
@Transactional
public class Selections {

	private final LocalCommunities communities;

	private final CommunitySelectionRepository selections;

	private final WorkshopRepository workshops;

	private final WorkshopGoal goal;

	private final Clock clock;

	Selections(LocalCommunities communities, CommunitySelectionRepository selections, WorkshopRepository workshops,
			WorkshopGoal goal, Clock clock) {
		this.communities = communities;
		this.selections = selections;
		this.workshops = workshops;
		this.goal = goal;
		this.clock = clock;
	}

	/** All listed communities and what they have had in the measure. */
	public List<Candidate> candidates(String measureExecutionId) {
		List<Workshop> all = this.workshops.findByMeasureExecutionIdOrderByNumber(measureExecutionId);
		return this.communities.all()
			.stream()
			.map((community) -> new Candidate(community,
					state(all.stream().filter((workshop) -> workshop.community().equals(community)).toList())))
			.toList();
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
	public List<LocalCommunity> available(String measureExecutionId) {
		return communities(candidates(measureExecutionId), true);
	}

	private static List<LocalCommunity> communities(List<Candidate> candidates, boolean available) {
		return candidates.stream().filter((each) -> each.isAvailable() == available).map(Candidate::community).toList();
	}

	/** A balanced choice with which the target would be met. */
	public List<LocalCommunity> proposal(String measureExecutionId) {
		List<Candidate> candidates = candidates(measureExecutionId);
		List<LocalCommunity> covered = communities(candidates, false);
		int missing = this.goal.target(measureExecutionId) - covered.size();
		return new BalancedProposal(candidates.stream().map(Candidate::community).toList(), covered)
			.pick(communities(candidates, true), missing);
	}

	/**
	 * How well each group of communities would be represented.
	 * @param chosen communities beside those that have or had their workshop
	 */
	public List<Share> coverage(String measureExecutionId, Collection<LocalCommunity> chosen) {
		List<Candidate> candidates = candidates(measureExecutionId);
		List<LocalCommunity> covered = communities(candidates, false);
		List<Share> shares = new ArrayList<>();
		for (Criterion criterion : Criterion.values()) {
			Stream<String> values = candidates.stream().map((each) -> criterion.of(each.community()));
			values.distinct()
				.sorted()
				.map((value) -> new Share(criterion, value,
						count(criterion, value, candidates.stream().map(Candidate::community).toList()),
						count(criterion, value, covered), count(criterion, value, chosen)))
				.forEach(shares::add);
		}
		return shares;
	}

	private static int count(Criterion criterion, String value, Collection<LocalCommunity> communities) {
		return (int) communities.stream().filter((each) -> criterion.of(each).equals(value)).count();
	}

	/**
	 * Chooses communities and plans a workshop in each.
	 * @throws org.mera.workflow.RuleViolation if a community has or had its workshop, or
	 * none is chosen
	 */
	public void select(String measureExecutionId, List<String> communityIds, String justification, String by) {
		List<LocalCommunity> chosen = available(measureExecutionId).stream()
			.filter((community) -> communityIds.contains(community.id()))
			.toList();
		new Rules().require(!communityIds.isEmpty(), "communities", "selection.empty")
			.require(chosen.size() == communityIds.stream().distinct().count(), "communities",
					"selection.not-available")
			.verify();
		CommunitySelection selection = this.selections.save(new CommunitySelection(measureExecutionId,
				all(measureExecutionId).size() + 1, justification, by, this.clock.instant()));
		int number = this.workshops.findByMeasureExecutionIdOrderByNumber(measureExecutionId).size();
		for (LocalCommunity community : chosen) {
			number++;
			this.workshops.save(new Workshop(measureExecutionId, number,
					Objects.requireNonNull(selection.id(), "id of the saved selection"), community));
		}
	}

	/** Every choice, the first one first. */
	public List<CommunitySelection> all(String measureExecutionId) {
		return this.selections.findByMeasureExecutionIdOrderByNumber(measureExecutionId);
	}

	/** The workshops of the latest choice that nothing has been done about yet. */
	public List<Workshop> toHold(String measureExecutionId) {
		Optional<CommunitySelection> latest = all(measureExecutionId).stream().reduce((earlier, later) -> later);
		return this.workshops.findByMeasureExecutionIdOrderByNumber(measureExecutionId)
			.stream()
			.filter((workshop) -> workshop.status() == Status.PLANNED)
			.filter((workshop) -> latest.filter((selection) -> Objects.equals(selection.id(), workshop.selectionId()))
				.isPresent())
			.toList();
	}

}
