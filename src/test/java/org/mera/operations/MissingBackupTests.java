package org.mera.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mera.database.BackupState;
import org.mera.database.BackupWatch;
import org.mera.notification.IncidentHappened;
import org.mera.notification.OpenTroubles.Trouble;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/** What administrators learn of backups that fail to appear. */
class MissingBackupTests {

	private static final Instant START = Instant.parse("2026-11-20T08:00:00Z");

	private final Clock clock = mock();

	private final BackupWatch backups = mock();

	private final List<Object> told = new ArrayList<>();

	private MissingBackup missing;

	@BeforeEach
	void meraStarts() {
		given(this.clock.getZone()).willReturn(ZoneId.of("Europe/Belgrade"));
		given(this.clock.instant()).willReturn(START);
		Administrators administrators = mock();
		given(administrators.group()).willReturn("camunda-admin");
		this.missing = new MissingBackup(this.backups, administrators, this.told::add, this.clock);
	}

	@Test
	void areToldEachWorkingMorningOfABackupThatHangs() {
		givenTheNewestIsOf(START);

		morningAfter(Duration.ofHours(24));
		assertThat(this.told).isEmpty();
		morningAfter(Duration.ofHours(48));
		morningAfter(Duration.ofHours(72));

		assertThat(this.told).hasSize(2).containsOnly(new IncidentHappened("camunda-admin"));
		assertThat(troubles()).singleElement().satisfies((trouble) -> {
			assertThat(trouble.headline()).startsWith("No backup: none has been made");
			assertThat(trouble.sentences()).contains("The newest backup is of 20 November 2026, 09:00.");
			assertThat(trouble.why()).contains("it hangs");
		});
	}

	@Test
	void haveNothingToFearWhileMeraHadNoTimeToMakeOne() {
		givenTheNewestIsOf(null);

		morningAfter(Duration.ofHours(24));

		assertThat(this.told).isEmpty();
		assertThat(troubles()).isEmpty();
	}

	@Test
	void areToldNothingWhereNoneIsToBeMade() {
		given(this.backups.state()).willReturn(new BackupState(false, null, null, null));

		morningAfter(Duration.ofDays(9));

		assertThat(this.told).isEmpty();
		assertThat(troubles()).isEmpty();
	}

	@Test
	void readTheFailureOfOneThatFailed() {
		given(this.backups.state()).willReturn(new BackupState(true, null, START, "There is no room."));

		assertThat(troubles()).singleElement().satisfies((trouble) -> {
			assertThat(trouble.why()).isEqualTo("There is no room.");
			assertThat(trouble.sentences()).contains("There is no backup.");
		});
	}

	private void givenTheNewestIsOf(@Nullable Instant moment) {
		given(this.backups.state()).willReturn(new BackupState(true, moment, null, null));
	}

	private void morningAfter(Duration time) {
		given(this.clock.instant()).willReturn(START.plus(time));
		this.missing.look();
	}

	private List<Trouble> troubles() {
		ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
		texts.setDefaultEncoding("UTF-8");
		texts.setBasenames("messages/operations");
		return new BackupTrouble(this.backups, this.missing, texts, this.clock).all();
	}

}
