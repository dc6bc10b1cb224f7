package org.mera.workshop.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mera.workflow.FormData;
import org.mera.workflow.TaskContext;
import org.mera.workshop.Decision;
import org.mera.workshop.TeamMember;
import org.mera.workshop.Teams;

import org.springframework.stereotype.Component;

/**
 * The departments to name people from, and the proposal that was refused, if one was.
 */
@Component
class ProposeTeamForm implements FormData {

	private final Teams teams;

	ProposeTeamForm(Teams teams) {
		this.teams = teams;
	}

	@Override
	public String form() {
		return "propose-team";
	}

	@Override
	public Map<String, ?> values(TaskContext context) {
		Map<String, Object> values = new HashMap<>();
		values.put("departments",
				this.teams.departments(context.businessKey())
					.entrySet()
					.stream()
					.map((department) -> new Option(department.getValue(), department.getKey()))
					.toList());
		this.teams.latest(context.businessKey()).ifPresent((former) -> {
			values.put("members", former.members().stream().map(ProposeTeamForm::row).toList());
			Decision decision = former.decision();
			if (decision != null && decision.decisionReason() != null) {
				values.put("refusalReason", decision.decisionReason());
			}
		});
		values.put("refused", values.containsKey("refusalReason"));
		return values;
	}

	private static Map<String, String> row(TeamMember member) {
		return Map.of("name", member.name(), "department", member.department(), "role", member.role());
	}

	/** The rows of a table of a team's members. */
	static List<Map<String, String>> table(List<TeamMember> members, Map<String, String> departments) {
		return members.stream()
			.map((member) -> Map.of("name", member.name(), "role", member.role(), "department",
					departments.getOrDefault(member.department(), member.department())))
			.toList();
	}

}
