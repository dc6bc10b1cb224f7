package org.mera.workshop.process;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.mera.measure.PlanExecutions;
import org.mera.test.City;

/** Measure 1 as it is carried out in a test, with what its people usually enter. */
class RunningMeasure {

	static final String PLAN = "novi-pazar-2022-2023";

	private final City city;

	private final PlanExecutions plans;

	private final String plan;

	private final ProcessInstance process;

	RunningMeasure(City city, PlanExecutions plans, RuntimeService runtimeService) {
		this.city = city;
		this.plans = plans;
		city.at("2022-12-20T09:00");
		this.plan = plans.start(PLAN, null, "coordinator").id();
		this.process = runtimeService.startProcessInstanceByKey("community-workshops", id());
	}

	/** The id of the measure's execution. */
	String id() {
		return this.plan + ".community-workshops";
	}

	ProcessInstance process() {
		return this.process;
	}

	void end() {
		this.plans.cancel(this.plan);
	}

	RunningMeasure formTeam() {
		this.city.until("2023-01-16T10:00").complete("Task_ProposeTeam", team());
		this.city.until("2023-01-30T12:00").complete("Task_ConsentTeam", Map.of("decision", "approve")).runDueJobs();
		return this;
	}

	RunningMeasure approveProgramme() {
		this.city.until("2023-03-06T10:00").complete("Task_DraftProgramme", programme(120, 30, 90));
		this.city.until("2023-03-20T10:00").complete("Task_ApproveProgramme", Map.of("decision", "approve"));
		return this;
	}

	RunningMeasure select(String... communities) {
		this.city.complete("Task_SelectCommunities", selection(communities));
		return this;
	}

	/** Schedules the workshop for a day and announces it today. */
	RunningMeasure announce(String community, String day) {
		this.city.complete(this.city.task("Task_ScheduleWorkshop", community), schedule(day, "17:00", "20:00"));
		this.city.complete(this.city.task("Task_AnnounceWorkshop", community), announcement(today()));
		return this;
	}

	/** Announces a workshop for today and records it tonight. */
	RunningMeasure hold(String day, String... communities) {
		for (String community : communities) {
			this.city.until(day + "T08:00");
			announce(community, day);
			this.city.until(day + "T21:00").complete(record(community), held(day, "17:00", "20:00"));
		}
		return this;
	}

	private String today() {
		return this.city.local(ClockUtil.now().toInstant()).toLocalDate().toString();
	}

	Task record(String community) {
		return this.city.task("Task_RecordWorkshop", community);
	}

	static Map<String, Object> team() {
		return Map.of("members",
				List.of(Map.of("name", "Amina Hodžić", "department", "information-department", "role", "head"),
						Map.of("name", "Marko Jović", "department", "general-administration", "role", "trainer")));
	}

	static Map<String, Object> programme(int... minutes) {
		List<Map<String, Object>> agenda = Arrays.stream(minutes)
			.mapToObj((each) -> Map.<String, Object>of("topic", "Item", "minutes", each))
			.toList();
		return Map.of("title", "Open government at home", "goals", "Citizens know how to take part", "agenda", agenda);
	}

	static Map<String, Object> selection(String... communities) {
		return Map.of("communities", List.of(communities), "justification", "Balanced by every criterion");
	}

	static Map<String, Object> schedule(String day, String start, String end) {
		return Map.of("day", day, "start", start, "end", end, "place", "Hall", "address", "Main street 1");
	}

	static Map<String, Object> announcement(String day) {
		return Map.of("channels", List.of("website", "notice-board"), "text", "Come and take part", "announcedOn", day);
	}

	static Map<String, Object> held(String day, String start, String end) {
		return Map.of("outcome", "held", "day", day, "start", start, "end", end, "place", "Hall", "women", 12, "men", 9,
				"others", 1, "summary", "Lively", "proof", "List of attendance 7");
	}

}
