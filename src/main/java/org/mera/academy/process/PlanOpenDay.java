package org.mera.academy.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.mera.academy.OpenDay;
import org.mera.academy.OpenDayPlan.AgendaItem;
import org.mera.academy.OpenDayPlan.Interviewee;
import org.mera.academy.OpenDayPlan;
import org.mera.academy.OpenDays;
import org.mera.measure.Terms;
import org.mera.workflow.FormData;
import org.mera.workflow.Submission;
import org.mera.workflow.TaskCompletion;
import org.mera.workflow.TaskContext;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The Open Day was planned, for the first time or anew. */
@Component
class PlanOpenDay extends TaskCompletion implements FormData {

	private final OpenDays openDays;

	private final Options options;

	private final Terms terms;

	private final MessageSource messages;

	PlanOpenDay(OpenDays openDays, Options options, Terms terms, MessageSource messages) {
		this.openDays = openDays;
		this.options = options;
		this.terms = terms;
		this.messages = messages;
	}

	@Override
	protected void complete(Submission submission, Routing routing) {
		List<AgendaItem> agenda = submission.rows("agenda")
			.stream()
			.map((row) -> new AgendaItem(row.text("topic"), row.text("authority")))
			.toList();
		this.openDays.plan(submission.businessKey(), submission.context().stepId(),
				new OpenDayPlan(submission.day("day"), submission.fields().time("beginsAt"),
						submission.fields().time("endsAt"), agenda, interviewee(submission)));
	}

	static Interviewee interviewee(Submission submission) {
		return new Interviewee(submission.text("interviewee"), submission.text("interviewAuthority"));
	}

	@Override
	public String form() {
		return "plan-open-day";
	}

	@Override
	public Map<String, ?> values(TaskContext context) {
		List<String> authorities = this.options.authorities(context.businessKey());
		Map<String, Object> values = new HashMap<>();
		values.put("authorities", Options.of(authorities));
		values.put("authorityNames", String.join(", ", authorities));
		values.put("dates", dates(context));
		values.put("postponements", List.of());
		values.put("agenda",
				authorities.stream().map((authority) -> Map.of("topic", "", "authority", authority)).toList());
		this.openDays.find(context.businessKey()).ifPresent((openDay) -> values.putAll(former(openDay)));
		return values;
	}

	private String dates(TaskContext context) {
		LocalDate latest = this.openDays.latest(context.businessKey(), context.stepId());
		LocalDate earliest = this.openDays.earliest(context.businessKey(), context.stepId());
		return this.messages.getMessage((latest != null) ? "open-day.dates" : "open-day.dates-late",
				new Object[] { this.terms.day(earliest), (latest != null) ? this.terms.day(latest) : "" },
				Locale.ENGLISH);
	}

	private Map<String, ?> former(OpenDay openDay) {
		OpenDayPlan plan = openDay.plan();
		return Map.of("beginsAt", plan.beginsAt().toString(), "endsAt", plan.endsAt().toString(), "agenda",
				plan.agenda()
					.stream()
					.map((item) -> Map.of("topic", item.topic(), "authority", item.authority()))
					.toList(),
				"interviewee", plan.interviewee().name(), "interviewAuthority", plan.interviewee().authority(),
				"postponements",
				openDay.postponements()
					.stream()
					.map((each) -> Map.of("plannedFor", this.terms.day(each.plannedFor()), "kind",
							this.messages.getMessage("open-day.postponement." + each.kind(), null, Locale.ENGLISH),
							"reason", each.reason()))
					.toList());
	}

}
