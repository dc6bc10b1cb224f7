package org.mera.database;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/**
 * {@code restore FILE}: makes the configured database out of a backup. No configuration
 * of Mera itself, which therefore must not find it.
 */
@EnableConfigurationProperties(DataSourceProperties.class)
class RestoreCommand {

	@Bean
	ApplicationRunner restore(DataSourceProperties configured) {
		return (arguments) -> {
			EmbeddedDatabase database = EmbeddedDatabase
				.at(configured.determineUrl(), orEmpty(configured.determineUsername()),
						orEmpty(configured.determinePassword()))
				.orElseThrow(() -> new DatabaseProblem("restore-not-embedded"));
			new Restore(database).from(CommandArguments.file(arguments));
		};
	}

	private static String orEmpty(@Nullable String setting) {
		return (setting != null) ? setting : "";
	}

}
