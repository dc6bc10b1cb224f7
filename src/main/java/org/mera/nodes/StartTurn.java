package org.mera.nodes;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.stereotype.Component;

/**
 * Lets nodes of one database start one after the other: the engine's tables, processes,
 * plans, groups, filters and the first administrator are made by one of them and found by
 * the next. A node that works is not disturbed. On H2 a second node is refused anyway.
 */
@Component
class StartTurn implements SmartLifecycle, DisposableBean {

	private static final Logger LOG = LoggerFactory.getLogger(StartTurn.class);

	/** Mera's, among the locks that programs agree on: "mera" in ASCII. */
	private static final int LOCK = 0x6d657261;

	private @Nullable Connection turn;

	/**
	 * Waits until no other node starts. The turn is a transaction's, so that it ends with
	 * its node however that ends.
	 */
	void await(DataSource database) {
		try {
			Connection connection = database.getConnection();
			if (DatabaseDriver
				.fromProductName(connection.getMetaData().getDatabaseProductName()) != DatabaseDriver.POSTGRESQL) {
				connection.close();
				return;
			}
			this.turn = connection;
			connection.setAutoCommit(false);
			take(connection);
		}
		catch (SQLException ex) {
			end();
			throw new DataAccessResourceFailureException("Another node has been starting for too long", ex);
		}
	}

	private static void take(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			// A machine that vanished in the midst of its start is given up after a
			// minute.
			statement.execute("set local tcp_keepalives_idle = 30");
			statement.execute("set local tcp_keepalives_interval = 10");
			statement.execute("set local tcp_keepalives_count = 3");
			statement.execute("set local idle_in_transaction_session_timeout = 0");
			statement.execute("set local lock_timeout = '10min'");
			try (ResultSet free = statement.executeQuery("select pg_try_advisory_xact_lock(" + LOCK + ")")) {
				if (free.next() && free.getBoolean(1)) {
					return;
				}
			}
			LOG.info("Another node is starting on this database; waiting for it");
			statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
		}
	}

	/** The next may start. */
	private void end() {
		Connection ended = this.turn;
		this.turn = null;
		if (ended == null) {
			return;
		}
		try {
			ended.rollback();
		}
		catch (SQLException ex) {
			LOG.debug("The turn ended with its connection", ex);
		}
		finally {
			JdbcUtils.closeConnection(ended);
		}
	}

	/** Everything is in its place. */
	@Override
	public void start() {
		end();
	}

	@Override
	public void stop() {
		end();
	}

	/** Also if the start failed. */
	@Override
	public void destroy() {
		end();
	}

	/** Not begun before its end is asked for. */
	@Override
	public boolean isRunning() {
		return false;
	}

	/** After whatever else brings something in order at the start. */
	@Override
	public int getPhase() {
		return Integer.MAX_VALUE;
	}

}
