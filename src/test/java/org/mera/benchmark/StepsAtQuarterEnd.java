package org.mera.benchmark;

import java.time.Duration;
import java.util.Map;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.mera.actionplan.ActionPlans;
import org.mera.progress.ManyMeasures;
import org.mera.test.City;

/**
 * Steps of real plans, of thirty measures each, half of which have a step that falls due
 * at a quarter's end: each is marked overdue and its measure late, its manager gets a
 * task, and everybody concerned a mail.
 */
final class StepsAtQuarterEnd implements Benchmark {

	private static final int MEASURES = 30;

	private static int plans;

	@Override
	public String name() {
		return "steps-at-quarter-end";
	}

	@Override
	public void measure(Run run) throws Exception {
		MeraEngine mera = run.mera();
		people(mera.engine().getIdentityService());
		storm(run, 2);
		storm(run, run.number(6, 667));
	}

	/** Starts plans, and opens the steps of their first quarter. */
	static void begin(MeraEngine mera, int number) throws InterruptedException {
		begin(mera, number, MEASURES);
	}

	/** Starts plans with so many measures each. */
	static void begin(MeraEngine mera, int number, int measures) throws InterruptedException {
		City city = mera.bean(City.class);
		city.at("2022-12-20T09:00").as("coordinators-1", "coordinators");
		for (int each = 0; each < number; each++) {
			String plan = "plan-" + ++plans;
			mera.bean(ActionPlans.class).load(ManyMeasures.plan(plan, measures));
			city.start("action-plan", Map.of("plan", plan, "asPrinted", "printed"));
		}
		city.as(null).at("2023-01-01T00:01");
		doWhatIsDue(mera);
	}

	/** Two in each group, with an address. */
	private static void people(IdentityService identity) {
		for (String group : new String[] { "information-department", "general-administration", "secondary-schools",
				"media", "managers", "coordinators", "city-council" }) {
			for (int number = 1; number <= 2; number++) {
				User user = identity.newUser(group + "-" + number);
				user.setFirstName("Person");
				user.setLastName(group + " " + number);
				user.setEmail(user.getId() + "@example.org");
				identity.saveUser(user);
				identity.createMembership(user.getId(), group);
			}
		}
	}

	private void storm(Run run, int plansAtOnce) throws Exception {
		MeraEngine mera = run.mera();
		begin(mera, plansAtOnce);
		City city = mera.bean(City.class);
		city.at("2023-04-01T00:00:01");
		int before = (int) decisions(mera);
		mera.statements().begin();
		Duration took = doWhatIsDue(mera);
		int steps = (int) decisions(mera) - before;
		String work = "%,d steps".formatted(steps);
		run.note(work, mera, mera.statements(), steps, "step");
		run.note(work, mera.name(), "steps/s", steps * 1e9 / took.toNanos());
		run.note(work, mera.name(), "s", took.toMillis() / 1e3);
	}

	private static long decisions(MeraEngine mera) {
		return mera.engine().getTaskService().createTaskQuery().taskDefinitionKey("Task_DecideOnOverdueStep").count();
	}

	private static Duration doWhatIsDue(MeraEngine mera) throws InterruptedException {
		long begin = System.nanoTime();
		mera.jobExecutor().start();
		try {
			return DueTimers.awaitNone(mera, begin);
		}
		finally {
			mera.jobExecutor().shutdown();
		}
	}

}
