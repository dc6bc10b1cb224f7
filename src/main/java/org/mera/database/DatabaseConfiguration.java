package org.mera.database;

import java.time.Clock;
import java.time.LocalTime;

import org.mera.access.BasicPaths;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.support.CronTrigger;

/** Opens backups to administrators, and makes them by itself where that is wanted. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BackupProperties.class)
class DatabaseConfiguration {

	@Bean
	BasicPaths backupPaths() {
		return BasicPaths.forAdministrators(BackupController.PATH);
	}

	/** A backup every day at the same time. */
	@Configuration(proxyBeanMethods = false)
	@EnableScheduling
	@ConditionalOnProperty("mera.backup.at")
	static class EveryDay {

		private static final Logger LOG = LoggerFactory.getLogger(EveryDay.class);

		@Bean
		SchedulingConfigurer dailyBackup(Backups backups, BackupProperties properties, Clock clock) {
			LocalTime at = (properties.at() != null) ? properties.at() : LocalTime.MIDNIGHT;
			CronTrigger daily = new CronTrigger(
					"%d %d %d * * *".formatted(at.getSecond(), at.getMinute(), at.getHour()), clock.getZone());
			return (tasks) -> tasks.addTriggerTask(() -> make(backups), daily);
		}

		private static void make(Backups backups) {
			try {
				backups.make();
			}
			catch (DatabaseProblem problem) {
				LOG.error("No backup today. {} {}", problem.getMessage(), problem.action());
			}
		}

	}

}
