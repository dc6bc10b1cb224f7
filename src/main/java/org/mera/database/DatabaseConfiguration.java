package org.mera.database;

import java.time.Clock;
import java.util.Objects;

import org.mera.access.BasicPaths;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.orm.jpa.EntityManagerFactoryDependsOnPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.server.ServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;

/**
 * Opens the database early in a start, opens backups to administrators, and makes them by
 * itself where that is wanted.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BackupProperties.class)
class DatabaseConfiguration {

	@Bean
	BasicPaths backupPaths() {
		return BasicPaths.forAdministrators(BackupController.PATH);
	}

	/** So that Hibernate reads the entities while the web server is made, too. */
	@Bean
	static EntityManagerFactoryDependsOnPostProcessor entitiesBeforeWebServer() {
		return new EntityManagerFactoryDependsOnPostProcessor(ServletWebServerFactory.class);
	}

	/** A backup every day at the same time. */
	@Configuration(proxyBeanMethods = false)
	@EnableScheduling
	@ConditionalOnProperty("mera.backup.at")
	static class EveryDay {

		/** Refused rather than failing each night: whoever set it counts on it. */
		@Bean
		NightlyBackup nightlyBackup(Backups backups, BackupWatch watch, BackupProperties properties, Clock clock) {
			backups.requireEmbedded();
			return new NightlyBackup(backups, watch, Objects.requireNonNull(properties.at()), clock.getZone());
		}

		@Bean
		SchedulingConfigurer dailyBackup(NightlyBackup backup) {
			return (tasks) -> tasks.addTriggerTask(backup, backup);
		}

	}

}
