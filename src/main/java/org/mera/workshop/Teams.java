package org.mera.workshop;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mera.actionplan.PlanGroup;
import org.mera.measure.Measures;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The teams that carry out the workshops, from proposal to consent. */
@Service
@Transactional
public class Teams {

	private final TeamProposalRepository proposals;

	private final Measures measures;

	private final Clock clock;

	Teams(TeamProposalRepository proposals, Measures measures, Clock clock) {
		this.proposals = proposals;
		this.measures = measures;
		this.clock = clock;
	}

	/**
	 * Names by id of the departments that form the team: those that the plan makes
	 * responsible for it, whoever does the work by now.
	 */
	public Map<String, String> departments(String measureExecutionId) {
		List<String> ids = this.measures.measureOf(measureExecutionId).step(MeasureSteps.FORM_TEAM).responsible();
		List<PlanGroup> groups = this.measures.planOf(measureExecutionId).groups();
		Map<String, String> names = new LinkedHashMap<>();
		ids.forEach((id) -> groups.stream()
			.filter((group) -> group.id().equals(id))
			.forEach((group) -> names.put(id, group.name())));
		return names;
	}

	/**
	 * Proposes a team.
	 * @throws org.mera.workflow.RuleViolation if a department is missing or a person is
	 * named twice
	 */
	public void propose(String measureExecutionId, List<TeamMember> members, String by) {
		int number = all(measureExecutionId).size() + 1;
		this.proposals.save(new TeamProposal(measureExecutionId, number, members, departments(measureExecutionId), by,
				this.clock.instant()));
	}

	/** The Council agrees to the latest proposal. */
	public void consent(String measureExecutionId, String by) {
		latest(measureExecutionId).orElseThrow().consent(by, this.clock.instant());
	}

	/** The Council refuses the latest proposal. */
	public void refuse(String measureExecutionId, String reason, String by) {
		latest(measureExecutionId).orElseThrow().refuse(reason, by, this.clock.instant());
	}

	/** The latest proposal, whatever was decided about it. */
	public Optional<TeamProposal> latest(String measureExecutionId) {
		return all(measureExecutionId).stream().reduce((earlier, later) -> later);
	}

	/** The team that the Council agreed to. */
	public Optional<TeamProposal> team(String measureExecutionId) {
		return all(measureExecutionId).stream().filter(TeamProposal::isApproved).findFirst();
	}

	/** Every proposal, the first one first. */
	public List<TeamProposal> all(String measureExecutionId) {
		return this.proposals.findByMeasureExecutionIdOrderByNumber(measureExecutionId);
	}

}
