package org.mera.workshop.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mera.actionplan.Range;
import org.mera.workflow.FormData;
import org.mera.workflow.TaskContext;
import org.mera.workshop.AgendaItem;
import org.mera.workshop.Decision;
import org.mera.workshop.ProgrammeDraft;
import org.mera.workshop.Programmes;
import org.mera.workshop.Teams;

import org.springframework.stereotype.Component;

/** The team, the plan's hours, and the draft that was refused, if one was. */
@Component
class DraftProgrammeForm implements FormData {

	private final Programmes programmes;

	private final Teams teams;

	DraftProgrammeForm(Programmes programmes, Teams teams) {
		this.programmes = programmes;
		this.teams = teams;
	}

	@Override
	public String form() {
		return "draft-programme";
	}

	@Override
	public Map<String, ?> values(TaskContext context) {
		String measure = context.businessKey();
		Range hours = this.programmes.hours(measure);
		Map<String, Object> values = new HashMap<>();
		values.put("hoursFrom", hours.from());
		values.put("hoursTo", hours.to());
		values.put("team",
				this.teams.team(measure)
					.map((team) -> ProposeTeamForm.table(team.members(), this.teams.departments(measure)))
					.orElse(List.of()));
		this.programmes.latest(measure).ifPresent((former) -> putFormer(values, former));
		values.put("refused", values.containsKey("refusalReason"));
		return values;
	}

	private static void putFormer(Map<String, Object> values, ProgrammeDraft former) {
		values.put("title", former.title());
		values.put("goals", former.goals());
		values.put("agenda", table(former.agenda()));
		Decision decision = former.decision();
		if (decision != null && decision.decisionReason() != null) {
			values.put("refusalReason", decision.decisionReason());
		}
	}

	/** The rows of a table of an agenda's items. */
	static List<Map<String, Object>> table(List<AgendaItem> agenda) {
		return agenda.stream()
			.map((item) -> Map.<String, Object>of("topic", item.topic(), "minutes", item.minutes()))
			.toList();
	}

}
