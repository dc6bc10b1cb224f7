package org.mera.notification;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.mera.people.MailKind;

import static org.assertj.core.api.Assertions.assertThat;

/** What people can refuse to be told. */
class NoticeKindTests {

	@Test
	void escalationsAndIncidentsCannotBeRefused() {
		assertThat(EnumSet.of(NoticeKind.INCIDENT, NoticeKind.OVERDUE, NoticeKind.AGAIN, NoticeKind.COUNCIL,
				NoticeKind.QUESTION))
			.allMatch((kind) -> kind.choice() == null);
	}

	@Test
	void eachKindThatCanBeRefusedIsToldUnderItsName() {
		assertThat(Arrays.stream(NoticeKind.values()).filter((kind) -> kind.choice() != null))
			.allMatch((kind) -> Objects.requireNonNull(kind.choice()).name().equals(kind.name()))
			.hasSize(MailKind.values().length);
	}

}
