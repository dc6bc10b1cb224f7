package org.mera.nodes;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * What comes before everything else that uses the database: nothing is changed in it
 * while another node starts, or by a release that is older than the last one.
 */
@Component
class NodeStart implements FlywayMigrationStrategy {

	private final StartTurn turn;

	private final Releases releases;

	private final ClockComparison clocks;

	NodeStart(StartTurn turn, Releases releases, ClockComparison clocks) {
		this.turn = turn;
		this.releases = releases;
		this.clocks = clocks;
	}

	@Override
	public void migrate(Flyway flyway) {
		DataSource database = flyway.getConfiguration().getDataSource();
		this.turn.await(database);
		flyway.migrate();
		this.releases.begin(database);
		this.clocks.compare(database);
	}

}
