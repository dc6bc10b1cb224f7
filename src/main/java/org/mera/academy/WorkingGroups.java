package org.mera.academy;

import java.util.List;
import java.util.Optional;

import org.mera.academy.WorkingGroup.Member;
import org.mera.actionplan.Measure;
import org.mera.actionplan.Range;
import org.mera.actionplan.Step;
import org.mera.measure.Measures;
import org.mera.measure.Steps;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The working groups of the Civic Academy, and who names their members. */
@Service
@Transactional
public class WorkingGroups {

	private static final String MEMBERS_PER_SCHOOL = "members-per-school";

	private final WorkingGroupRepository groups;

	private final Measures measures;

	private final Steps steps;

	WorkingGroups(WorkingGroupRepository groups, Measures measures, Steps steps) {
		this.groups = groups;
		this.measures = measures;
		this.steps = steps;
	}

	public Optional<WorkingGroup> find(String measureExecutionId) {
		return this.groups.findById(measureExecutionId);
	}

	/**
	 * Names the city's members in place of those named before.
	 * @throws org.mera.workflow.RuleViolation if there is nobody among them or somebody
	 * twice
	 */
	public void nameCityMembers(String measureExecutionId, List<Member> members) {
		getOrCreate(measureExecutionId).nameCityMembers(members);
	}

	/**
	 * Nominates the schools' members in place of those nominated before.
	 * @throws org.mera.workflow.RuleViolation if there is nobody among them, somebody
	 * twice, or a school has too many
	 */
	public void nominateSchoolMembers(String measureExecutionId, List<Member> members) {
		Measure measure = this.measures.measureOf(measureExecutionId);
		getOrCreate(measureExecutionId).nominateSchoolMembers(members, measure.list("schools"),
				mostPerSchool(measureExecutionId));
	}

	/** How many members a school may send; without a limit in the plan any number. */
	public int mostPerSchool(String measureExecutionId) {
		Range range = this.measures.measureOf(measureExecutionId).ranges().get(MEMBERS_PER_SCHOOL);
		return (range != null) ? range.to() : Integer.MAX_VALUE;
	}

	/**
	 * Ids of the groups that name the city's members: the plan's lead. If the step was
	 * handed over to others, whoever has it and is not of the schools; never nobody.
	 */
	public List<String> cityGroups(String measureExecutionId, String stepId) {
		List<String> responsible = this.steps.get(measureExecutionId, stepId).responsible();
		Step planned = this.measures.measureOf(measureExecutionId).step(stepId);
		if (responsible.contains(planned.lead())) {
			return List.of(planned.lead());
		}
		return orAll(responsible.stream().filter((group) -> !planned.partners().contains(group)).toList(), responsible);
	}

	/**
	 * Ids of the groups that nominate the schools' members: the lead's partners, or
	 * whoever the step was handed over to; never nobody.
	 */
	public List<String> schoolGroups(String measureExecutionId, String stepId) {
		List<String> responsible = this.steps.get(measureExecutionId, stepId).responsible();
		Step planned = this.measures.measureOf(measureExecutionId).step(stepId);
		return orAll(responsible.stream().filter(planned.partners()::contains).toList(), responsible);
	}

	private static List<String> orAll(List<String> chosen, List<String> all) {
		return chosen.isEmpty() ? all : chosen;
	}

	private WorkingGroup getOrCreate(String measureExecutionId) {
		return this.groups.findById(measureExecutionId)
			.orElseGet(() -> this.groups.save(new WorkingGroup(measureExecutionId)));
	}

}
