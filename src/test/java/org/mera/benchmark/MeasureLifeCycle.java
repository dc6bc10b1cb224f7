package org.mera.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.task.Task;
import org.mera.actionplan.ActionPlans;
import org.mera.measure.PlanExecutions;
import org.mera.progress.ManyMeasures;
import org.mera.test.City;

/**
 * Measure 1 from start to end, ten workshops and the report included, 36 tasks in all.
 * The bare engine runs the same models, without rules, permissions, facts, ladder or
 * mail. The plan is loaded and started, and the files that prove a step are added, beside
 * the clock and uncounted: the bare engine knows neither.
 */
final class MeasureLifeCycle implements Benchmark {

	private static final List<String> COMMUNITIES = List.of("centar", "bukres", "postenje", "banja", "trnava", "dezeva",
			"lukare", "pozega", "mur", "sebecevo");

	private static final ObjectMapper JSON = new ObjectMapper();

	private int measures;

	private long beside;

	@Override
	public String name() {
		return "measure-life-cycle";
	}

	@Override
	public void measure(Run run) throws Exception {
		for (Contestant each : List.of(run.bare(), run.mera())) {
			carryOut(each, Duration.ofSeconds(run.warming(2, 60)));
			each.statements().begin();
			int tasks = carryOut(each);
			run.note("measure 1", each, each.statements(), tasks, "task");
		}
		Duration turn = Duration.ofSeconds(run.number(1, 20));
		run.race("measure 1", "tasks/s")
			.with(run.bare().name(), () -> carryOut(run.bare(), turn))
			.with(run.mera().name(), () -> carryOut(run.mera(), turn))
			.rounds(run.rounds(9));
	}

	/** Carries out measures for about so long; tasks in a second. */
	private double carryOut(Contestant contestant, Duration atLeast) throws JsonProcessingException {
		long begin = System.nanoTime();
		this.beside = 0;
		int tasks = 0;
		while (System.nanoTime() - begin - this.beside < atLeast.toNanos()) {
			tasks += carryOut(contestant);
		}
		return tasks * 1e9 / (System.nanoTime() - begin - this.beside);
	}

	private int carryOut(Contestant contestant) throws JsonProcessingException {
		String measure = begin(contestant);
		int tasks = 0;
		for (String moment : List.of("2023-01-16", "2023-04-10", "2023-05-10")) {
			Contestant.clock(Date.from(Instant.parse(moment + "T09:00:00Z")));
			whatIsDue(contestant);
			for (List<Task> open = open(contestant, measure, moment); !open.isEmpty(); open = open(contestant, measure,
					moment)) {
				for (Task task : open) {
					prove(contestant, task);
					contestant.complete(task.getId(), values(contestant, task));
					tasks++;
				}
				whatIsDue(contestant);
			}
		}
		if (tasks != 36) {
			throw new IllegalStateException("The measure took " + tasks + " tasks");
		}
		contestant.actAs(null);
		return tasks;
	}

	/** Done by the engine; then it is the officers' turn again. */
	private static void whatIsDue(Contestant contestant) {
		contestant.actAs(null);
		contestant.runDueJobs();
		contestant.actAs("officer", "information-department", "general-administration", "coordinators", "city-council");
	}

	private String begin(Contestant contestant) {
		Contestant.clock(Date.from(Instant.parse("2023-01-16T09:00:00Z")));
		contestant.actAs(null);
		String plan = "life-cycle-" + ++this.measures;
		String measure = plan;
		if (contestant instanceof MeraEngine mera) {
			beside(mera, () -> mera.bean(ActionPlans.class).load(ManyMeasures.plan(plan, 1)));
			measure = beside(mera, () -> mera.bean(PlanExecutions.class).start(plan, null, "coordinator")).id()
					+ ".measure-1";
		}
		contestant.start("community-workshops", measure, Map.of());
		return measure;
	}

	/** Workshops are recorded when they are over. */
	private static List<Task> open(Contestant contestant, String measure, String moment) {
		List<Task> open = contestant.engine()
			.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKey(measure)
			.list();
		return moment.equals("2023-05-10") ? open
				: open.stream().filter((task) -> !task.getTaskDefinitionKey().equals("Task_RecordWorkshop")).toList();
	}

	private void prove(Contestant contestant, Task task) {
		if (contestant instanceof MeraEngine mera) {
			beside(mera, () -> mera.bean(City.class).prove(task));
		}
	}

	/** Takes neither time nor statements. */
	private <T> T beside(MeraEngine mera, Supplier<T> work) {
		long begin = System.nanoTime();
		try {
			return mera.statements().beside(work);
		}
		finally {
			this.beside += System.nanoTime() - begin;
		}
	}

	/** For the bare engine with the flags that Mera's domain sets, and lists as JSON. */
	private static Map<String, Object> values(Contestant contestant, Task task) throws JsonProcessingException {
		Map<String, Object> values = new HashMap<>(values(task.getTaskDefinitionKey()));
		if (contestant instanceof MeraEngine) {
			return values;
		}
		for (Map.Entry<String, Object> each : new ArrayList<>(values.entrySet())) {
			if (each.getValue() instanceof List<?>) {
				values.put(each.getKey(), JSON.writeValueAsString(each.getValue()));
			}
		}
		switch (task.getTaskDefinitionKey()) {
			case "Task_ConsentTeam" -> values.put("teamConsented", true);
			case "Task_ApproveProgramme" -> values.put("programmeApproved", true);
			case "Task_RecordWorkshop" -> values.put("workshopOutcome", "held");
			default -> {
			}
		}
		return values;
	}

	private static Map<String, Object> values(String task) {
		return switch (task) {
			case "Task_ProposeTeam" -> Map.of("members", List.of(member("Amina", "information-department", "head"),
					member("Marko", "general-administration", "trainer")));
			case "Task_ConsentTeam", "Task_ApproveProgramme" -> Map.of("decision", "approve");
			case "Task_DraftProgramme" ->
				Map.of("title", "Open government at home", "goals", "Citizens know how to take part", "agenda",
						List.of(Map.of("topic", "Rights", "minutes", 120), Map.of("topic", "Practice", "minutes", 90)));
			case "Task_SelectCommunities" ->
				Map.of("communities", COMMUNITIES, "justification", "Balanced by every criterion");
			case "Task_ScheduleWorkshop" -> Map.of("day", "2023-05-02", "start", "17:00", "end", "20:00", "place",
					"Hall", "address", "Main street 1");
			case "Task_AnnounceWorkshop" -> Map.of("channels", List.of("website", "notice-board"), "text",
					"Come and take part", "announcedOn", "2023-04-10");
			case "Task_RecordWorkshop" ->
				Map.of("outcome", "held", "day", "2023-05-02", "start", "17:00", "end", "20:00", "place", "Hall",
						"women", 12, "men", 9, "others", 1, "summary", "Lively", "proof", "List of attendance 7");
			default -> Map.of("completion", "COMPLETE", "summary", "All ten were held.", "lessons", "Begin earlier.");
		};
	}

	private static Map<String, String> member(String name, String department, String role) {
		return Map.of("name", name, "department", department, "role", role);
	}

}
