package org.mera.nodes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.history.HistoricJobLog;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.mera.actionplan.ActionPlans;
import org.mera.escalation.LadderEntry.Kind;
import org.mera.escalation.Ladders;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;
import org.mera.progress.ManyMeasures;
import org.mera.reporting.QuarterlyReports;
import org.mera.test.City;
import org.mera.test.Node;
import org.mera.test.Postgresql;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/** Two nodes, and a third of the next release, on one database. */
@EnabledIfSystemProperty(named = "mera.test.database", matches = "postgresql",
		disabledReason = "Nodes share a PostgreSQL database")
@TestMethodOrder(OrderAnnotation.class)
class NodesTests {

	private static final int PLANS = 6;

	private static String database;

	private static Node a;

	private static Node b;

	@BeforeAll
	static void twoStartAtTheSameMomentOnAnEmptyDatabase() {
		database = Postgresql.server().createDatabase();
		CompletableFuture<Node> other = CompletableFuture.supplyAsync(() -> start("b", OlderRelease.class, "older"));
		a = start("a", OlderRelease.class, "older");
		b = other.join();
	}

	private static Node start(String name, Class<?> release, String models) {
		return Node.start(database, release, "camunda.bpm.generic-properties.properties.hostname=" + name,
				"camunda.bpm.deployment-resource-pattern=classpath:processes/*.bpmn,classpath:forms/*.form,"
						+ "classpath:nodes/" + models + "/*.bpmn",
				// Each takes a few of many, so that both have something to do.
				"camunda.bpm.job-execution.max-jobs-per-acquisition=3", "mera.public.refresh=1s",
				"mera.notification.outbox=target/outbox-nodes");
	}

	@AfterAll
	static void both() {
		a.close();
		b.close();
	}

	@BeforeEach
	void nobodyWorks() {
		a.get(JobExecutor.class).shutdown();
		b.get(JobExecutor.class).shutdown();
	}

	@AfterEach
	void theClockIsBack() {
		ClockUtil.reset();
	}

	/**
	 * Before all others: a newer release deploys the models anew and takes the morning
	 * round over, and with that release the round is taken back.
	 */
	@Test
	@Order(1)
	void theFirstStartOfTwoMakesEverythingOnce() {
		assertThat(a.get(RepositoryService.class).createDeploymentQuery().count()).isOne();
		assertThat(b.get(RepositoryService.class).createProcessDefinitionQuery().list())
			.extracting(ProcessDefinition::getVersion)
			.containsOnly(1);
		assertThat(once("select NAME_ from ACT_RU_FILTER")).isNotEmpty();
		assertThat(once("""
				select concat_ws(' ', TYPE_, USER_ID_, GROUP_ID_, RESOURCE_TYPE_, RESOURCE_ID_)
				from ACT_RU_AUTHORIZATION""")).isNotEmpty();
		assertThat(once("select USER_ID_ from ACT_ID_MEMBERSHIP")).containsExactly("admin");
		assertThat(once("select version from begun_release")).hasSize(1);
		assertThat(
				a.get(RuntimeService.class).createProcessInstanceQuery().processDefinitionKey("morning-round").count())
			.isOne();
	}

	/** What is there, each only once. */
	private static List<String> once(String query) {
		List<String> found = a.get(JdbcClient.class).sql(query).query(String.class).list();
		assertThat(found).doesNotHaveDuplicates();
		return found;
	}

	@Test
	void whatFallsDueIsDoneOnceWhicheverNodeGetsIt() {
		City city = a.get(City.class).at("2022-12-12T09:00");
		city.as("sanela", "coordinators");
		for (int number = 1; number <= PLANS; number++) {
			a.get(ActionPlans.class).load(ManyMeasures.plan(plan(number), 2));
			city.start("action-plan", Map.of("plan", plan(number), "asPrinted", "printed"));
		}
		city.as(null).at("2023-10-16T09:00");

		work(a, b);

		List<String> overdue = overdue();
		assertThat(overdue).hasSize(2 * PLANS).doesNotHaveDuplicates();
		assertThat(city.tasks("Task_DecideOnOverdueStep")).hasSameSizeAs(overdue);
		for (int number = 1; number <= PLANS; number++) {
			assertThat(b.get(QuarterlyReports.class).of(plan(number) + ".2023-Q1"))
				.extracting((report) -> report.quarter().toString())
				.containsExactly("2023-Q1", "2023-Q2", "2023-Q3");
		}
		assertThat(a.get(RuntimeService.class).createIncidentQuery().count()).isZero();
		HistoryService history = a.get(HistoryService.class);
		assertThat(history.createHistoricJobLogQuery().failureLog().list()).isEmpty();
		assertThat(history.createHistoricJobLogQuery().successLog().list()).extracting(HistoricJobLog::getHostname)
			.contains("a", "b");
	}

	private static String plan(int number) {
		return "raced-" + number;
	}

	/** Every step's id as often as it was escalated. */
	private static List<String> overdue() {
		Ladders ladders = b.get(Ladders.class);
		return b.get(JdbcClient.class)
			.sql("select id from measure_execution where id like 'raced-%'")
			.query(String.class)
			.stream()
			.flatMap((measure) -> b.get(Steps.class).of(measure).stream())
			.map(StepExecution::id)
			.flatMap((step) -> ladders.history(step)
				.stream()
				.filter((entry) -> entry.kind() == Kind.OVERDUE)
				.map((entry) -> step))
			.toList();
	}

	@Test
	void whatOneNodeLearnsTheOtherShowsSoonAfter() {
		assertThat(b.stranger().get("/plan/shown.2023-Q1").status()).isEqualTo(404);
		City city = a.get(City.class).at("2022-12-12T09:00").as("sanela", "coordinators");
		a.get(ActionPlans.class).load(ManyMeasures.plan("shown", 2));

		city.start("action-plan", Map.of("plan", "shown", "asPrinted", "printed"));

		city.as(null);
		Awaitility.await("the other node's page")
			.atMost(Duration.ofMinutes(1))
			.until(() -> b.stranger().get("/plan/shown.2023-Q1").status(), (status) -> status == 200);
	}

	@Test
	void whatADeadNodeHadReservedIsTakenOverAfterTheLockTimeAndNotBefore() {
		List<String> begun = begin(3, 1);
		reserve(begun, "a node that died");

		assertThat(acquirable(b, 100)).doesNotContainAnyElementsOf(jobs(begun));
		ClockUtil.offset(Duration.ofMinutes(5).plusSeconds(1).toMillis());
		work(b);

		assertThat(doneBy(begun)).containsExactly("b", "b", "b");
	}

	@Test
	void twoNodesThatLookForJobsAtTheSameMomentReserveDifferentOnes() {
		List<String> begun = begin(4, 1);
		List<CompletableFuture<List<String>>> other = new ArrayList<>();

		List<String> byA = new TransactionTemplate(a.get(PlatformTransactionManager.class)).execute((transaction) -> {
			List<String> reserved = acquirable(a, 2);
			other.add(CompletableFuture.supplyAsync(() -> acquirable(b, 2)));
			Awaitility.await("the other node waits").until(NodesTests::somebodyWaits);
			return reserved;
		});

		assertThat(byA).hasSize(2);
		assertThat(other.get(0).join()).hasSize(2).doesNotContainAnyElementsOf(byA);
		a.get(JdbcClient.class).sql("update ACT_RU_JOB set LOCK_OWNER_ = null, LOCK_EXP_TIME_ = null").update();
		work(a, b);
		assertThat(doneBy(begun)).hasSize(4);
	}

	private static boolean somebodyWaits() {
		return b.get(JdbcClient.class)
			.sql("""
					select count(*) from pg_locks where not granted
					and pid in (select pid from pg_stat_activity where datname = current_database())""")
			.query(Integer.class)
			.single() > 0;
	}

	@Test
	void anOlderNodeLeavesTheJobsOfANewerReleaseAloneAndTheNewerDoesBothUntilItIsAskedToEnd() {
		try (Node next = start("newer", NewerRelease.class, "newer")) {
			next.get(JobExecutor.class).shutdown();
			List<String> older = begin(2, 1);
			List<String> newer = begin(2, 2);

			work(a, b);
			assertThat(doneBy(older)).hasSize(2).isSubsetOf("a", "b");
			assertThat(doneBy(newer)).isEmpty();
			assertThat(a.get(ManagementService.class).createJobQuery().processDefinitionKey("changing").list())
				.hasSize(2)
				.allSatisfy((job) -> assertThat(job.getRetries()).isEqualTo(3));

			List<String> older2 = begin(2, 1);
			work(next);
			assertThat(doneBy(newer)).containsExactly("newer", "newer");
			assertThat(doneBy(older2)).containsExactly("newer", "newer");

			List<String> reserved = begin(3, 1);
			reserve(reserved, next.get(JobExecutor.class).getLockOwner());
			next.close();
			work(a);
			assertThat(doneBy(reserved)).containsExactly("a", "a", "a");
		}
		finally {
			takeBackTheNewerRelease();
		}
	}

	private static void takeBackTheNewerRelease() {
		RepositoryService repository = a.get(RepositoryService.class);
		repository.createDeploymentQuery()
			.orderByDeploymentTime()
			.desc()
			.listPage(0, 1)
			.forEach((newest) -> repository.deleteDeployment(newest.getId(), true));
	}

	@Test
	void aReleaseOlderThanTheLastIsRefused() {
		JdbcClient tables = a.get(JdbcClient.class);
		tables.sql("insert into begun_release (version, begun_at) values ('99.0', now())").update();
		try {
			assertThatException().isThrownBy(() -> start("older", OlderRelease.class, "older"))
				.havingRootCause()
				.isInstanceOf(OlderReleaseException.class)
				.withMessageContaining("is older than 99.0");
		}
		finally {
			tables.sql("delete from begun_release where version = '99.0'").update();
		}
	}

	/** Instances of one release's process, whose one job is not done yet. */
	private static List<String> begin(int instances, int version) {
		String definition = a.get(RepositoryService.class)
			.createProcessDefinitionQuery()
			.processDefinitionKey("changing")
			.processDefinitionVersion(version)
			.singleResult()
			.getId();
		return IntStream.range(0, instances)
			.mapToObj((number) -> a.get(RuntimeService.class).startProcessInstanceById(definition).getId())
			.toList();
	}

	private static void reserve(List<String> instances, String owner) {
		instances.forEach((instance) -> a.get(JdbcClient.class).sql("""
				update ACT_RU_JOB set LOCK_OWNER_ = ?, LOCK_EXP_TIME_ = now() at time zone 'UTC' + interval '5 minutes'
				where PROCESS_INSTANCE_ID_ = ?""").params(owner, instance).update());
	}

	private static List<String> jobs(List<String> instances) {
		List<String> jobs = a.get(ManagementService.class)
			.createJobQuery()
			.processInstanceIds(Set.copyOf(instances))
			.list()
			.stream()
			.map(Job::getId)
			.toList();
		assertThat(jobs).hasSameSizeAs(instances);
		return jobs;
	}

	private static List<String> acquirable(Node node, int most) {
		return node.get(ProcessEngineConfigurationImpl.class)
			.getCommandExecutorTxRequired()
			.execute(new AcquireJobsCmd(node.get(JobExecutor.class), most))
			.getJobIdBatches()
			.stream()
			.flatMap(List::stream)
			.toList();
	}

	/** Lets nodes work until nothing is left that they may do. */
	private static void work(Node... nodes) {
		for (Node node : nodes) {
			node.get(JobExecutor.class).start();
		}
		Awaitility.await("nothing is due any more").atMost(Duration.ofMinutes(2)).until(() -> due(nodes[0]) == 0);
		for (Node node : nodes) {
			node.get(JobExecutor.class).shutdown();
		}
	}

	private static int due(Node node) {
		ManagementService management = node.get(ManagementService.class);
		List<String> known = List.copyOf(management.getRegisteredDeployments());
		return (int) management.createJobQuery()
			.executable()
			.list()
			.stream()
			.filter((job) -> job.getDeploymentId() == null || known.contains(job.getDeploymentId()))
			.count();
	}

	/** By which nodes their jobs were done. */
	private static List<String> doneBy(List<String> instances) {
		return instances.stream()
			.flatMap((instance) -> a.get(HistoryService.class)
				.createHistoricJobLogQuery()
				.processInstanceId(instance)
				.successLog()
				.list()
				.stream())
			.map(HistoricJobLog::getHostname)
			.toList();
	}

	/** What only the older release knows. */
	@TestConfiguration(proxyBeanMethods = false)
	static class OlderRelease {

		@Bean
		JavaDelegate olderWork() {
			return (execution) -> {
			};
		}

		/** Mera keeps no log of jobs that went well; here it says which node did them. */
		@Bean
		ProcessEnginePlugin logOfDoneJobs() {
			return new AbstractProcessEnginePlugin() {

				@Override
				public void postInit(ProcessEngineConfigurationImpl configuration) {
					HistoryLevel kept = configuration.getHistoryLevel();
					configuration.setHistoryLevel(new HistoryLevelFull() {

						@Override
						public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
							return type == HistoryEventTypes.JOB_SUCCESS || kept.isHistoryEventProduced(type, entity);
						}

					});
				}

			};
		}

	}

	/** It still knows what the older one's instances need. */
	@TestConfiguration(proxyBeanMethods = false)
	static class NewerRelease extends OlderRelease {

		@Bean
		JavaDelegate newerWork() {
			return (execution) -> {
			};
		}

	}

}
