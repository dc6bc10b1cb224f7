package org.mera.benchmark;

import java.util.HashMap;
import java.util.Map;

import com.zaxxer.hikari.HikariDataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The engine as its vendor ships it: full history, no permissions, no rules, its default
 * job executor; history level and ids as its Spring Boot starter sets them.
 */
final class BareEngine extends Contestant {

	static final String NAME = "bare engine";

	private final HikariDataSource pool = new HikariDataSource();

	private final BenchmarkDatabase.Place place;

	private final StatementCounts statements;

	private final ProcessEngine engine;

	/** Starts it with beans that the deployed models call. */
	BareEngine(BenchmarkDatabase.Place place, Map<Object, Object> beans) {
		this.place = place;
		this.pool.setJdbcUrl(place.url());
		this.pool.setUsername(place.user());
		this.pool.setPassword(place.password());
		this.statements = new StatementCounts(this.pool);
		StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
		configuration.setProcessEngineName("bare-" + System.nanoTime());
		configuration.setDataSource(this.statements);
		configuration.setDatabaseSchemaUpdate("true");
		configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
		configuration.setIdGenerator(new StrongUuidGenerator());
		configuration.setJobExecutorActivate(false);
		Map<Object, Object> known = new HashMap<>(beans);
		ExecutionListener nothing = (execution) -> {
		};
		known.put("neutralAnswers", nothing);
		configuration.setBeans(known);
		this.engine = configuration.buildProcessEngine();
	}

	/** Deploys these resources together. */
	BareEngine deploy(String... resources) {
		DeploymentBuilder deployment = this.engine.getRepositoryService().createDeployment();
		for (String resource : resources) {
			deployment.addClasspathResource(resource);
		}
		deployment.deploy();
		return this;
	}

	@Override
	String name() {
		return NAME;
	}

	@Override
	ProcessEngine engine() {
		return this.engine;
	}

	@Override
	StatementCounts statements() {
		return this.statements;
	}

	@Override
	BenchmarkDatabase.Place place() {
		return this.place;
	}

	@Override
	void actAs(@Nullable String person, String... groups) {
		// It asks nobody for permission.
	}

	@Override
	public void close() {
		jobExecutor().shutdown();
		this.engine.close();
		this.pool.close();
	}

}
