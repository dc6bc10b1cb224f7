package org.mera.database.process;

import javax.sql.DataSource;

import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** Makes the engine's tables in a database that Mera has never been started on. */
public class EngineTables {

	private final DataSource database;

	public EngineTables(DataSource database) {
		this.database = database;
	}

	/** Makes them where they are missing. Nothing is deployed, and no job runs. */
	public void create() {
		ProcessEngineConfigurationImpl engine = new StandaloneProcessEngineConfiguration();
		engine.setProcessEngineName("tables-only");
		engine.setDataSource(this.database);
		engine.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
		engine.setMetricsEnabled(false);
		// As Mera's own engine is set.
		engine.setCmmnEnabled(false);
		engine.buildProcessEngine().close();
	}

}
