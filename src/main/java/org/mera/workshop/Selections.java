package org.mera.workshop;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

import org.mera.workflow.Rules;
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

	private final Clock clock;

	Selections(LocalCommunities communities, CommunitySelectionRepository selections, WorkshopRepository workshops,
			Clock clock) {
		this.communities = communities;
		this.selections = selections;
		this.workshops = workshops;
		this.clock = clock;
	}

	/** All listed communities and what they have had in the measure. */
	public Candidates candidates(String measureExecutionId) {
		return Candidates.of(this.communities.all(), workshops(measureExecutionId));
	}

	private List<Workshop> workshops(String measureExecutionId) {
		return this.workshops.findByMeasureExecutionIdOrderByNumber(measureExecutionId);
	}

	/**
	 * Chooses communities and plans a workshop in each.
	 * @throws org.mera.workflow.RuleViolation if a community has or had its workshop, or
	 * none is chosen
	 */
	public void select(String measureExecutionId, List<String> communityIds, String justification, String by) {
		List<Workshop> earlier = workshops(measureExecutionId);
		List<LocalCommunity> chosen = Candidates.of(this.communities.all(), earlier)
			.available()
			.stream()
			.filter((community) -> communityIds.contains(community.id()))
			.toList();
		new Rules().require(!communityIds.isEmpty(), "communities", "selection.empty")
			.require(chosen.size() == communityIds.stream().distinct().count(), "communities",
					"selection.not-available")
			.verify();
		CommunitySelection selection = this.selections.save(new CommunitySelection(measureExecutionId,
				all(measureExecutionId).size() + 1, justification, by, this.clock.instant()));
		int number = earlier.size();
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
		return this.workshops.findLatestChosen(measureExecutionId, Status.PLANNED);
	}

}
