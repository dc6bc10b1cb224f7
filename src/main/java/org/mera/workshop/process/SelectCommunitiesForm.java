package org.mera.workshop.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mera.workflow.FormData;
import org.mera.workflow.TaskContext;
import org.mera.workshop.Candidate;
import org.mera.workshop.Candidates;
import org.mera.workshop.LocalCommunity;
import org.mera.workshop.Programmes;
import org.mera.workshop.Selections;
import org.mera.workshop.Share;
import org.mera.workshop.WorkshopGoal;
import org.mera.workshop.Workshops;

import org.springframework.stereotype.Component;

/** All local communities, what they have had, and a balanced proposal. */
@Component
class SelectCommunitiesForm implements FormData {

	private final Selections selections;

	private final WorkshopGoal goal;

	private final Workshops workshops;

	private final Programmes programmes;

	private final Labels labels;

	SelectCommunitiesForm(Selections selections, WorkshopGoal goal, Workshops workshops, Programmes programmes,
			Labels labels) {
		this.selections = selections;
		this.goal = goal;
		this.workshops = workshops;
		this.programmes = programmes;
		this.labels = labels;
	}

	@Override
	public String form() {
		return "select-communities";
	}

	@Override
	public Map<String, ?> values(TaskContext context) {
		String measure = context.businessKey();
		Candidates candidates = this.selections.candidates(measure);
		List<LocalCommunity> proposal = candidates.proposal(this.goal.target(measure));
		Map<String, Object> values = new HashMap<>();
		values.put("reached", this.workshops.communitiesReached(measure));
		values.put("minimum", this.goal.minimum(measure));
		values.put("target", this.goal.target(measure));
		values.put("hasProgramme", this.programmes.approved(measure).isPresent());
		values.put("isSample", candidates.all().stream().anyMatch((each) -> each.community().isSample()));
		values.put("available",
				candidates.available()
					.stream()
					.map((community) -> new Option(option(community), community.id()))
					.toList());
		values.put("communities", proposal.stream().map(LocalCommunity::id).toList());
		values.put("matrix", candidates.all().stream().map(this::row).toList());
		values.put("coverage", candidates.coverage(proposal).stream().map(this::row).toList());
		values.put("groups",
				candidates.coverage(List.of()).stream().map((share) -> group(share, candidates.all())).toList());
		return values;
	}

	private String option(LocalCommunity community) {
		return this.labels.text("selection.option", community.name(), this.labels.of(community.settlement()),
				community.nationalStructure(), community.area(), this.labels.of(community.readiness()));
	}

	private Map<String, String> row(Candidate candidate) {
		LocalCommunity community = candidate.community();
		return Map.of("name", community.name(), "settlement", this.labels.of(community.settlement()),
				"nationalStructure", community.nationalStructure(), "area", community.area(), "readiness",
				this.labels.of(community.readiness()), "state", this.labels.of(candidate.state()));
	}

	private Map<String, Object> row(Share share) {
		return Map.of("criterion", this.labels.of(share.criterion()), "value",
				this.labels.of(share.criterion(), share.value()), "communities", share.communities(), "covered",
				share.covered(), "proposed", share.chosen(), "warning",
				share.isGap() ? this.labels.text("selection.gap") : "");
	}

	/** With its members, so that the form can warn of gaps while the officer picks. */
	private Map<String, Object> group(Share share, List<Candidate> candidates) {
		return Map.of("label",
				this.labels.text("selection.group", this.labels.of(share.criterion()),
						this.labels.of(share.criterion(), share.value())),
				"covered", share.covered(), "members",
				candidates.stream()
					.map(Candidate::community)
					.filter((community) -> share.criterion().of(community).equals(share.value()))
					.map(LocalCommunity::id)
					.toList());
	}

}
