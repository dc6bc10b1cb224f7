package org.mera.notification;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mera.test.ProcessTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

@ProcessTest
@ExtendWith(OutputCaptureExtension.class)
class NoticeLogTests {

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TransactionOperations transaction;

	@Test
	void notesWhatWasCommitted(CapturedOutput output) {
		this.transaction.executeWithoutResult((status) -> this.events.publishEvent(notice("a-step-committed")));

		assertThat(output).contains("ReminderGiven for a-step-committed to [media]");
	}

	@Test
	void notesNothingThatWasRolledBack(CapturedOutput output) {
		this.transaction.executeWithoutResult((status) -> {
			this.events.publishEvent(notice("a-step-rolled-back"));
			status.setRollbackOnly();
		});

		assertThat(output).doesNotContain("a-step-rolled-back");
	}

	private static ReminderGiven notice(String step) {
		return new ReminderGiven(new WatchedStep(step, "A measure", "A step", LocalDate.parse("2023-03-31")),
				List.of("media"));
	}

}
