package org.mera.workflow;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.persistence.entity.AcquirableJobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobManager;

/**
 * Has the nodes look for due jobs one after the other. Two that looked at the same moment
 * would find the same jobs, and one of them would reserve each in vain. The lock is the
 * transaction's: it ends with it, also if its node does. For PostgreSQL; several nodes on
 * an embedded database there are not.
 */
final class OneLookAtATime extends JobManager {

	/** Known to all nodes; nobody else takes a lock with this number. */
	private static final String LOCK = "select pg_advisory_xact_lock(7205759403792794)";

	@Override
	public List<AcquirableJobEntity> findNextJobsToExecute(Page page) {
		Connection connection = getDbSqlSession().getSqlSession().getConnection();
		try (Statement statement = connection.createStatement()) {
			statement.execute(LOCK);
		}
		catch (SQLException ex) {
			throw new ProcessEngineException("Jobs cannot be looked for", ex);
		}
		return super.findNextJobsToExecute(page);
	}

}
