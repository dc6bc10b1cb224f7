package org.mera.operations.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;

import org.mera.operations.Jobs;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the engine's jobs in its table: its services would need a query for each number.
 */
@Component
class EngineJobs implements Jobs {

	private static final String DUE = "retries_ > 0 and suspension_state_ = 1 and (duedate_ is null or duedate_ <= :now)";

	private static final String COUNT = """
			select
			count(case when retries_ > 0 and not (%1$s) then 1 end) as waiting,
			count(case when %1$s then 1 end) as due,
			count(case when retries_ = 0 then 1 end) as failed,
			min(case when %1$s and (lock_exp_time_ is null or lock_exp_time_ <= :now)
			then coalesce(duedate_, create_time_) end) as untaken
			from act_ru_job""".formatted(DUE);

	private final JdbcClient database;

	private final Clock clock;

	EngineJobs(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	@Override
	public State state() {
		return this.database.sql(COUNT)
			.param("now", Timestamp.from(this.clock.instant()))
			.query((row, number) -> state(row))
			.single();
	}

	private static State state(ResultSet row) throws SQLException {
		Timestamp untaken = row.getTimestamp("untaken");
		return new State(row.getLong("waiting"), row.getLong("due"), row.getLong("failed"),
				(untaken != null) ? untaken.toInstant() : null);
	}

}
