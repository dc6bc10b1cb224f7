package org.mera.benchmark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

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

	private static final int PAGE = 15;

	private static final int GROUPS = 50;

	/** The officer's groups. */
	private static final String[] MINE = { "bench-7", "bench-19", "bench-42" };

	private static final String OF_MY_GROUPS = """
			from ACT_RU_TASK T where exists (
			  select 1 from ACT_RU_IDENTITYLINK I where I.TASK_ID_ = T.ID_ and I.TYPE_ = 'candidate'
			  and I.GROUP_ID_ in (?, ?, ?))""";

	private static final String SQL_PAGE = "select T.* " + OF_MY_GROUPS + " order by T.DUE_DATE_, T.NAME_ limit "
			+ PAGE;

	private static final String SQL_COUNT = "select count(*) " + OF_MY_GROUPS;

	/** Spreads the numbers over the days, always in the same way. */
	private static final String SHUFFLED = "mod(S.X * 7919, 3650)";

	@Override
	public String name() {
		return "work-list";
	}

	@Override
	public void measure(Run run) throws Exception {
		MeraEngine mera = run.mera();
		JdbcTemplate database = mera.bean(JdbcTemplate.class);
		String template = template(mera);
		Filter filter = filter(mera);
		int present = 0;
		Map<Integer, Double> pages = new LinkedHashMap<>();
		try {
			for (int tasks : run.full() ? List.of(100, 10_000, 100_000) : List.of(100, 10_000)) {
				fill(run, template, present + 1, tasks);
				present = tasks;
				mera.actAs("officer", MINE);
				pages.put(tasks, ask(run, filter.getId(), tasks));
				mera.actAs(null);
			}
		}
		finally {
			mera.actAs(null);
			clear(database);
		}
		growth(run, pages);
	}

	/** How the page's median grew from each number of tasks to the next. */
	private static void growth(Run run, Map<Integer, Double> pages) {
		List<Integer> numbers = List.copyOf(pages.keySet());
		for (int each = 1; each < numbers.size(); each++) {
			run.note("page: %,d / %,d tasks".formatted(numbers.get(each), numbers.get(each - 1)), run.mera().name(),
					"times", pages.get(numbers.get(each)) / pages.get(numbers.get(each - 1)));
		}
	}

	/** The median of Mera's page, in milliseconds. */
	private static double ask(Run run, String filter, int tasks) throws Exception {
		MeraEngine mera = run.mera();
		FilterService filters = mera.engine().getFilterService();
		JdbcTemplate database = mera.bean(JdbcTemplate.class);
		mera.statements().begin();
		int found = filters.listPage(filter, 0, PAGE).size();
		run.note("page of %,d tasks".formatted(tasks), mera, mera.statements(), 1, "page");
		int expected = database.queryForList(SQL_PAGE, (Object[]) MINE).size();
		long count = database.queryForObject(SQL_COUNT, Long.class, (Object[]) MINE);
		if (found != expected || count != filters.count(filter)) {
			throw new IllegalStateException("Mera and the plain SQL do not find the same");
		}
		List<Double> took = new ArrayList<>();
		for (int warming = 0; warming < run.number(5, 5); warming++) {
			filters.listPage(filter, 0, PAGE);
			filters.count(filter);
			database.queryForList(SQL_PAGE, (Object[]) MINE);
		}
		run.race("page of %,d tasks".formatted(tasks), "ms")
			.with("plain SQL", () -> milliseconds(() -> database.queryForList(SQL_PAGE, (Object[]) MINE)))
			.with(mera.name(), () -> {
				took.add(milliseconds(() -> filters.listPage(filter, 0, PAGE)));
				return took.get(took.size() - 1);
			})
			.rounds(run.number(9, 15));
		run.race("count of %,d tasks".formatted(tasks), "ms")
			.with("plain SQL",
					() -> milliseconds(() -> database.queryForObject(SQL_COUNT, Long.class, (Object[]) MINE)))
			.with(mera.name(), () -> milliseconds(() -> filters.count(filter)))
			.rounds(run.number(9, 15));
		return Percentile.of(took, 50);
	}

	private static double milliseconds(Runnable question) {
		long begin = System.nanoTime();
		question.run();
		return (System.nanoTime() - begin) / 1e6;
	}

	/** A task as the engine makes it; all others are copies of it. */
	private static String template(MeraEngine mera) {
		Date day = Date.from(Instant.parse("2023-02-20T22:00:00Z"));
		mera.actAs(null);
		String instance = mera.start("neutral-life-cycle", "work-list",
				Map.of("dueAt", day, "reminderAt", day, "overdueAt", day));
		return mera.tasksOf(instance).get(0).getId();
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

	/** Open tasks with these numbers, each for one group, which is granted it. */
	private static void fill(Run run, String template, int from, int to) {
		JdbcTemplate database = run.mera().bean(JdbcTemplate.class);
		String numbers = switch (run.database()) {
			case H2 -> "system_range(%d, %d) as S(X)".formatted(from, to);
			case POSTGRESQL -> "generate_series(%d, %d) as S(X)".formatted(from, to);
		};
		String due = switch (run.database()) {
			case H2 -> "dateadd(day, %s, T.DUE_DATE_)".formatted(SHUFFLED);
			case POSTGRESQL -> "T.DUE_DATE_ + %s * interval '1 day'".formatted(SHUFFLED);
		};
		String group = "'bench-' || mod(S.X, %d)".formatted(GROUPS);
		copy(database, "ACT_RU_TASK", "T.ID_ = ?", template, numbers,
				Map.of("ID_", "'bench-' || S.X", "DUE_DATE_", due, "NAME_", "'Step ' || S.X"));
		copy(database, "ACT_RU_IDENTITYLINK", "T.TASK_ID_ = ?", template, numbers,
				Map.of("ID_", "'bench-' || S.X", "TASK_ID_", "'bench-' || S.X", "GROUP_ID_", group));
		copy(database, "ACT_RU_AUTHORIZATION", "T.RESOURCE_ID_ = ?", template, numbers,
				Map.of("ID_", "'bench-' || S.X", "RESOURCE_ID_", "'bench-' || S.X", "GROUP_ID_", group));
		database.execute("analyze");
	}

	/** Copies a row once for each number, but for some columns. */
	private static void copy(JdbcTemplate database, String table, String which, String id, String numbers,
			Map<String, String> changed) {
		String[] columns = database.queryForRowSet("select * from " + table + " where 1 = 0")
			.getMetaData()
			.getColumnNames();
		String values = Arrays.stream(columns)
			.map((column) -> changed.getOrDefault(column.toUpperCase(Locale.ROOT), "T." + column))
			.collect(Collectors.joining(", "));
		database.update("insert into %s (%s) select %s from %s T, %s where %s".formatted(table,
				String.join(", ", columns), values, table, numbers, which), id);
	}

	private static void clear(JdbcTemplate database) {
		database.update("delete from ACT_RU_AUTHORIZATION where ID_ like 'bench-%'");
		database.update("delete from ACT_RU_IDENTITYLINK where ID_ like 'bench-%'");
		database.update("delete from ACT_RU_TASK where ID_ like 'bench-%'");
	}

}
