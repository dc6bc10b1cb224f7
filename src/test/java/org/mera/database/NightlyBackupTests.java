package org.mera.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.scheduling.support.SimpleTriggerContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The backup that Mera makes by itself: when, how many are kept, and when there is none.
 */
class NightlyBackupTests {

	private static final ZoneId CITY = ZoneId.of("Europe/Belgrade");

	@TempDir
	private Path directory;

	private final List<Object> events = new ArrayList<>();

	private final Wall wall = new Wall();

	private JdbcDataSource database;

	@BeforeEach
	void thereIsADatabase() {
		this.database = new JdbcDataSource();
		this.database.setURL("jdbc:h2:file:" + this.directory.resolve("mera"));
		new ResourceDatabasePopulator(new ClassPathResource("db/migration/V1_23__failed_backup.sql"))
			.execute(this.database);
		this.wall.at("2026-11-23T10:00");
	}

	@Test
	void isDueEveryDayAtTheSameTimeByTheCitysClocks() {
		backUp();

		assertThat(due(null)).isEqualTo("2026-11-24T02:00");
		this.wall.at("2026-11-24T02:00:05");
		assertThat(due("2026-11-24T02:00")).isEqualTo("2026-11-25T02:00");
		this.wall.at("2026-11-24T01:59:59.990");
		assertThat(due("2026-11-24T02:00")).as("a timer that was early").isEqualTo("2026-11-25T02:00");
		this.wall.at("2027-03-27T02:00:05");
		assertThat(due("2027-03-27T02:00")).as("that night has no such hour").isEqualTo("2027-03-28T03:00");
	}

	@Test
	void isMadeSoonAfterAStartIfThereIsNoneOfTheLastDayAndAHalf() {
		assertThat(due(null)).as("none at all").isEqualTo("2026-11-23T10:05");
		backUp();

		this.wall.at("2026-11-24T22:00");
		assertThat(due(null)).as("36 hours old").isEqualTo("2026-11-25T02:00");
		this.wall.at("2026-11-24T22:01");
		assertThat(due(null)).as("older").isEqualTo("2026-11-24T22:06");
	}

	@Test
	void keepsTheNewestAndNothingThatIsHalfWritten() throws IOException {
		for (int day = 10; day <= 14; day++) {
			this.wall.at("2026-11-" + day + "T02:00");
			backUp();
			Files.writeString(backups().resolve("mera-2026-11-" + day + "T03-00-00.sql.gz.unfinished"), "half");
			Files.writeString(backups().resolve("mera-before-the-move.sql.gz"), "somebody's own");
		}
		this.wall.at("2026-11-15T02:00");
		backUp();

		assertThat(backups().toFile().list()).containsExactlyInAnyOrder("mera-2026-11-13T02-00-00.sql.gz",
				"mera-2026-11-14T02-00-00.sql.gz", "mera-2026-11-15T02-00-00.sql.gz", "mera-before-the-move.sql.gz");
		assertThat(watch().state().last()).isEqualTo(this.wall.instant());
	}

	@Test
	void aFailureIsKnownUntilThereIsABackup() throws IOException {
		backUp();
		this.wall.at("2026-11-24T02:00");
		Path away = Files.move(backups(), this.directory.resolve("away"));
		Files.writeString(backups(), "in the way");

		backUp();

		assertThat(this.events).singleElement()
			.isInstanceOfSatisfying(BackupFailed.class,
					(failed) -> assertThat(failed.why()).contains("could not be made", "There has to be room"));
		assertThat(watch().state().failed()).isEqualTo(this.wall.instant());
		assertThat(watch().state().why()).contains("mera-2026-11-24T02-00-00.sql.gz");

		Files.delete(backups());
		Files.move(away, backups());
		this.wall.at("2026-11-25T02:00");
		backUp();

		assertThat(watch().state()).isEqualTo(new BackupState(true, this.wall.instant(), null, null));
		assertThat(this.events).hasSize(1);
	}

	@Test
	void isTooOldAfterADayAndAHalfOnlyIfItShouldBeMade() {
		Instant now = this.wall.instant();

		assertThat(new BackupState(true, now.minus(Duration.ofHours(36)), null, null).isTooOld(now)).isFalse();
		assertThat(new BackupState(true, now.minus(Duration.ofHours(37)), null, null).isTooOld(now)).isTrue();
		assertThat(BackupState.UNSCHEDULED.isTooOld(now)).isFalse();
	}

	@Test
	void isRefusedOnADatabaseThatOthersBackUp() {
		this.database.setURL("jdbc:h2:mem:nightly");

		assertThatExceptionOfType(DatabaseProblem.class).isThrownBy(() -> made().requireEmbedded())
			.satisfies((problem) -> assertThat(problem.action()).contains("pg_dump", "MERA_BACKUP_AT"));
	}

	private void backUp() {
		nightly().run();
	}

	private String due(String lastScheduled) {
		SimpleTriggerContext context = new SimpleTriggerContext(this.wall);
		if (lastScheduled != null) {
			Instant last = LocalDateTime.parse(lastScheduled).atZone(CITY).toInstant();
			context.update(last, this.wall.instant(), this.wall.instant());
		}
		return LocalDateTime.ofInstant(nightly().nextExecution(context), CITY).toString();
	}

	private NightlyBackup nightly() {
		return new NightlyBackup(made(), watch(), LocalTime.of(2, 0), CITY);
	}

	private Backups made() {
		return new Backups(this.database, properties(), this.wall);
	}

	private BackupWatch watch() {
		return new BackupWatch(properties(), made(), JdbcClient.create(this.database), this.events::add, this.wall);
	}

	private BackupProperties properties() {
		return new BackupProperties(backups(), 3, LocalTime.of(2, 0));
	}

	private Path backups() {
		return this.directory.resolve("backups");
	}

	/** A clock that shows what it is set to. */
	private static final class Wall extends Clock {

		private Instant now = Instant.EPOCH;

		void at(String moment) {
			this.now = LocalDateTime.parse(moment).atZone(CITY).toInstant();
		}

		@Override
		public ZoneId getZone() {
			return CITY;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return Clock.fixed(this.now, zone);
		}

		@Override
		public Instant instant() {
			return this.now;
		}

	}

}
