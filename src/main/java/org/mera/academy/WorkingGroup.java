package org.mera.academy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.mera.workflow.Rules;

/** Who prepares the Open Day: members from the city and from the secondary schools. */
@Entity
@SuppressWarnings("NullAway.Init")
public final class WorkingGroup {

	/** Whom a member stands for. */
	public enum Side {

		/** The city's administration. */
		CITY,

		/** A secondary school. */
		SCHOOLS

	}

	/**
	 * A member of the working group.
	 *
	 * @param side whom the member stands for
	 * @param name the member's name
	 * @param organisation the department or school
	 */
	@Embeddable
	public record Member(@Enumerated(EnumType.STRING) Side side, String name, String organisation) {
	}

	@Id
	private String measureExecutionId;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "working_group_member", joinColumns = @JoinColumn(name = "measure_execution_id"))
	@OrderColumn(name = "position")
	private List<Member> members = new ArrayList<>();

	@Version
	private @Nullable Integer version;

	WorkingGroup() {
	}

	WorkingGroup(String measureExecutionId) {
		this.measureExecutionId = measureExecutionId;
	}

	void nameCityMembers(List<Member> named) {
		replace(Side.CITY, named, new Rules());
	}

	/**
	 * The schools' members.
	 * @param schools the plan's schools
	 * @param mostPerSchool how many members a school may send
	 */
	void nominateSchoolMembers(List<Member> nominated, Collection<String> schools, int mostPerSchool) {
		Rules rules = new Rules();
		Map<String, Integer> perSchool = new HashMap<>();
		for (int row = 0; row < nominated.size(); row++) {
			String school = nominated.get(row).organisation();
			String field = "members[" + row + "].organisation";
			rules.require(schools.contains(school), field, "academy.unknown-school", school)
				.require(perSchool.merge(school, 1, Integer::sum) <= mostPerSchool, field,
						"working-group.too-many-of-school", school, mostPerSchool);
		}
		replace(Side.SCHOOLS, nominated, rules);
	}

	private void replace(Side side, List<Member> named, Rules rules) {
		rules.require(!named.isEmpty(), "members", "working-group.nobody");
		for (int row = 0; row < named.size(); row++) {
			rules.require(named.subList(0, row).stream().noneMatch(named.get(row)::equals), "members[" + row + "].name",
					"working-group.named-twice");
		}
		rules.verify();
		this.members.removeIf((member) -> member.side() == side);
		this.members.addAll(named);
	}

	/** Whether both the city and the schools have members in it. */
	public boolean isFormed() {
		return !members(Side.CITY).isEmpty() && !members(Side.SCHOOLS).isEmpty();
	}

	public List<Member> members(Side side) {
		return this.members.stream().filter((member) -> member.side() == side).toList();
	}

	public String measureExecutionId() {
		return this.measureExecutionId;
	}

}
