package org.mera.academy.process;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.mera.academy.Attendance;
import org.mera.academy.Invitation;
import org.mera.academy.OpenDay;
import org.mera.academy.OpenDayRecord;
import org.mera.academy.OpenDays;
import org.mera.academy.Postponement;
import org.mera.measure.Terms;
import org.mera.survey.SurveyAddresses;
import org.mera.survey.Surveys;
import org.mera.workflow.FormData;
import org.mera.workflow.Submission;
import org.mera.workflow.TaskCompletion;
import org.mera.workflow.TaskContext;

import org.springframework.stereotype.Component;

/** The Open Day was held, moved or cancelled. */
@Component
class RecordOpenDay extends TaskCompletion implements FormData {

	/** Flag of the whole measure: the videos can begin when it is set. */
	static final String HELD = "openDayHeld";

	private final OpenDays openDays;

	private final Surveys surveys;

	private final SurveyAddresses addresses;

	private final Options options;

	private final Terms terms;

	RecordOpenDay(OpenDays openDays, Surveys surveys, SurveyAddresses addresses, Options options, Terms terms) {
		this.openDays = openDays;
		this.surveys = surveys;
		this.addresses = addresses;
		this.options = options;
		this.terms = terms;
	}

	@Override
	protected void complete(Submission submission, Routing routing) {
		boolean held = submission.text("outcome").equals("held");
		if (held) {
			this.openDays.hold(submission.businessKey(), recorded(submission));
		}
		else {
			this.openDays.postpone(submission.businessKey(),
					Postponement.Kind.valueOf(submission.text("outcome").toUpperCase(Locale.ROOT)),
					submission.text("reason"), submission.user());
		}
		routing.set(HELD, held);
	}

	private static OpenDayRecord recorded(Submission submission) {
		List<Attendance> attendance = submission.rows("attendance")
			.stream()
			.map((row) -> new Attendance(row.text("school"), row.number("pupils"), row.number("teachers")))
			.toList();
		return new OpenDayRecord(submission.day("heldOn"), attendance, PlanOpenDay.interviewee(submission),
				submission.text("interviewSummary"));
	}

	@Override
	public String form() {
		return "record-open-day";
	}

	@Override
	public Map<String, ?> values(TaskContext context) {
		OpenDay openDay = this.openDays.get(context.businessKey());
		List<String> schools = openDay.invitations().stream().map(Invitation::school).toList();
		Map<String, Object> values = new HashMap<>(InviteSchools.planned(openDay, this.terms));
		values.put("surveyOpen", this.surveys.isOpen(context.businessKey()));
		values.put("surveyAddress", this.addresses.form(context.businessKey()));
		values.put("surveyPoster", this.addresses.poster(context.businessKey()));
		values.put("surveySlips", this.addresses.slips(context.businessKey()));
		values.put("heldOn", openDay.plan().day().toString());
		values.put("invitedSchools", Options.of(schools));
		values.put("attendance", schools.stream().map((school) -> Map.of("school", school)).toList());
		values.put("authorities", Options.of(this.options.authorities(context.businessKey())));
		values.put("interviewee", openDay.plan().interviewee().name());
		values.put("interviewAuthority", openDay.plan().interviewee().authority());
		return values;
	}

}
