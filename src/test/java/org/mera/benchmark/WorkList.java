package org.mera.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * An officer opens Tasklist: the first page and the count of the tasks of the officer's
 * groups, what is due first before the rest, among ever more open tasks of fifty groups.
 * Compared with the same question in SQL, which asks for no permission.
 */
final class WorkList implements Benchmark {

	/** How the name of the growth from 10,000 to 100,000 tasks begins. */
	static final String GROWTH = "page: 100,000 / 10,000";

	private static final int PAGE = 15;

	/** The officer's groups. */
	private static final String[] MINE = { "bench-7", "bench-19", "bench-42" };

	private static final String OF_MY_GROUPS = """
			from ACT_RU_TASK T where exists (
			  select 1 from ACT_RU_IDENTITYLINK I where I.TASK_ID_ = T.ID_ and I.TYPE_ = 'candidate'
			  and I.GROUP_ID_ in (?, ?, ?))""";

	private static final String SQL_PAGE = "select T.* " + OF_MY_GROUPS + " order by T.DUE_DATE_, T.NAME_ limit "
			+ PAGE;

	private static final String SQL_COUNT = "select count(*) " + OF_MY_GROUPS;

	@Override
	public String name() {
		return "work-list";
	}

	@Override
	public void measure(Run run) throws Exception {
		MeraEngine mera = run.mera();
		OpenTasks open = new OpenTasks(run);
		Filter filter = filter(mera);
		int present = 0;
		Map<Integer, Double> pages = new LinkedHashMap<>();
		Map<Integer, Double> counts = new LinkedHashMap<>();
		try {
			for (int tasks : run.full() ? List.of(100, 10_000, 100_000) : List.of(100, 10_000)) {
				open.fill(present + 1, tasks);
				present = tasks;
				mera.actAs("officer", MINE);
				check(run, filter.getId(), tasks);
				pages.put(tasks, page(run, filter.getId(), tasks));
				counts.put(tasks, count(run, filter.getId(), tasks));
				mera.actAs(null);
			}
		}
		finally {
			mera.actAs(null);
			open.clear();
		}
		growth(run, "page", pages);
		growth(run, "count", counts);
	}

	/** How the median grew from each number of tasks to the next. */
	private static void growth(Run run, String what, Map<Integer, Double> medians) {
		List<Integer> numbers = List.copyOf(medians.keySet());
		for (int each = 1; each < numbers.size(); each++) {
			run.note((what + ": %,d / %,d tasks").formatted(numbers.get(each), numbers.get(each - 1)),
					run.mera().name(), "times", medians.get(numbers.get(each)) / medians.get(numbers.get(each - 1)));
		}
	}

	/** Mera and the plain SQL find the same; both are warm afterwards. */
	private static void check(Run run, String filter, int tasks) {
		MeraEngine mera = run.mera();
		FilterService filters = mera.engine().getFilterService();
		JdbcTemplate database = mera.bean(JdbcTemplate.class);
		for (int warming = 0; warming < 5; warming++) {
			int expected = database.queryForList(SQL_PAGE, (Object[]) MINE).size();
			long count = database.queryForObject(SQL_COUNT, Long.class, (Object[]) MINE);
			if (filters.listPage(filter, 0, PAGE).size() != expected || filters.count(filter) != count) {
				throw new IllegalStateException("Mera and the plain SQL do not find the same");
			}
		}
		mera.statements().begin();
		filters.listPage(filter, 0, PAGE);
		run.note("page of %,d tasks".formatted(tasks), mera, mera.statements(), 1, "page");
	}

	/** The median of Mera's page, in milliseconds. */
	private static double page(Run run, String filter, int tasks) throws Exception {
		return race(run, "page of %,d tasks".formatted(tasks),
				(database) -> database.queryForList(SQL_PAGE, (Object[]) MINE),
				(filters) -> filters.listPage(filter, 0, PAGE));
	}

	/** The median of Mera's count, in milliseconds. */
	private static double count(Run run, String filter, int tasks) throws Exception {
		return race(run, "count of %,d tasks".formatted(tasks),
				(database) -> database.queryForObject(SQL_COUNT, Long.class, (Object[]) MINE),
				(filters) -> filters.count(filter));
	}

	private static double race(Run run, String measure, Consumer<JdbcTemplate> sql, Consumer<FilterService> question)
			throws Exception {
		MeraEngine mera = run.mera();
		JdbcTemplate database = mera.bean(JdbcTemplate.class);
		FilterService filters = mera.engine().getFilterService();
		List<Double> took = new ArrayList<>();
		run.race(measure, "ms")
			.with("plain SQL", () -> milliseconds(() -> sql.accept(database)))
			.with(mera.name(), () -> {
				took.add(milliseconds(() -> question.accept(filters)));
				return took.get(took.size() - 1);
			})
			.rounds(run.number(9, 15));
		return Percentile.of(took, 50);
	}

	private static double milliseconds(Runnable question) {
		long begin = System.nanoTime();
		question.run();
		return (System.nanoTime() - begin) / 1e6;
	}

	/** The prepared filter "my groups' tasks", which the officer may read. */
	private static Filter filter(MeraEngine mera) {
		Filter filter = mera.engine()
			.getFilterService()
			.createTaskFilterQuery()
			.list()
			.stream()
			.filter((each) -> "MY_GROUPS".equals(each.getProperties().get("mera")))
			.findFirst()
			.orElseThrow();
		AuthorizationService authorizations = mera.engine().getAuthorizationService();
		Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
		grant.setGroupId(MINE[0]);
		grant.setResource(Resources.FILTER);
		grant.setResourceId(filter.getId());
		grant.addPermission(Permissions.READ);
		authorizations.saveAuthorization(grant);
		return filter;
	}

}
