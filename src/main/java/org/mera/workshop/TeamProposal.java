package org.mera.workshop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.mera.workflow.Rules;

/** A team as it was proposed, with the Council's answer; a refused one is kept. */
@Entity
@SuppressWarnings("NullAway.Init")
public final class TeamProposal {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String measureExecutionId;

	private int number;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "team_member", joinColumns = @JoinColumn(name = "team_proposal_id"))
	@OrderColumn(name = "row_no")
	private List<TeamMember> members = new ArrayList<>();

	private String proposedBy;

	private Instant proposedAt;

	@Embedded
	private @Nullable Decision decision;

	@Version
	private @Nullable Integer version;

	TeamProposal() {
	}

	/**
	 * Proposes a team.
	 * @param departments names by id of the departments that must all be represented
	 * @throws org.mera.workflow.RuleViolation if one is not, or a person is named twice
	 */
	TeamProposal(String measureExecutionId, int number, List<TeamMember> members, Map<String, String> departments,
			String by, Instant at) {
		check(members, departments);
		this.measureExecutionId = measureExecutionId;
		this.number = number;
		this.members.addAll(members);
		this.proposedBy = by;
		this.proposedAt = at;
	}

	private static void check(List<TeamMember> members, Map<String, String> departments) {
		Rules rules = new Rules();
		Set<String> names = new HashSet<>();
		for (int row = 0; row < members.size(); row++) {
			String name = members.get(row).name();
			rules.require(names.add(name.toLowerCase(Locale.ROOT)), "members[%d].name".formatted(row),
					"team.named-twice", name);
		}
		Set<String> represented = members.stream().map(TeamMember::department).collect(Collectors.toSet());
		String missing = departments.entrySet()
			.stream()
			.filter((department) -> !represented.contains(department.getKey()))
			.map(Map.Entry::getValue)
			.collect(Collectors.joining(", "));
		rules.require(missing.isEmpty(), "members", "team.department-missing", missing).verify();
	}

	void consent(String by, Instant at) {
		requireOpen();
		this.decision = Decision.approval(by, at);
	}

	void refuse(String reason, String by, Instant at) {
		requireOpen();
		this.decision = Decision.refusal(reason, by, at);
	}

	private void requireOpen() {
		if (this.decision != null) {
			throw new IllegalStateException("Team " + this.number + " has been decided on");
		}
	}

	public int number() {
		return this.number;
	}

	public List<TeamMember> members() {
		return List.copyOf(this.members);
	}

	public String proposedBy() {
		return this.proposedBy;
	}

	public Instant proposedAt() {
		return this.proposedAt;
	}

	/** The answer, or null as long as there is none. */
	public @Nullable Decision decision() {
		return this.decision;
	}

	public boolean isApproved() {
		return this.decision != null && this.decision.approved();
	}

}
