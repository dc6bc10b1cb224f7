package org.mera.database;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.mera.database.process.EngineTables;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.context.annotation.Bean;

/**
 * {@code move-from FILE}: moves everything that is in an embedded database to the
 * configured one, which is on PostgreSQL. No configuration of Mera itself, which
 * therefore must not find it.
 */
@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class })
class MoveCommand {

	/** First it has to be seen whether the target may be touched. */
	@Bean
	FlywayMigrationStrategy later() {
		return (flyway) -> {
		};
	}

	@Bean
	ApplicationRunner move(DataSource target, DataSourceProperties configured, Flyway flyway) {
		return (arguments) -> {
			if (!configured.determineUrl().startsWith("jdbc:postgresql:")) {
				throw new DatabaseProblem("move-not-postgresql", configured.determineUrl());
			}
			// Where nobody has set it otherwise, its owner has no password.
			EmbeddedDatabase source = EmbeddedDatabase.in(CommandArguments.file(arguments), "mera", "");
			new Move(source, new NewDatabase(target, flyway, new EngineTables(target))).run();
		};
	}

}
