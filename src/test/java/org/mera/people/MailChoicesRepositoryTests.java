package org.mera.people;

import java.util.EnumSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;

import static org.assertj.core.api.Assertions.assertThat;

@PeopleTest
@SuppressWarnings("NullAway.Init")
class MailChoicesRepositoryTests {

	@Autowired
	private MailChoices choices;

	@Autowired
	private People people;

	@Autowired
	private TestEntityManager entities;

	@ParameterizedTest
	@EnumSource
	void everybodyWantsEverythingAtFirst(MailKind kind) {
		assertThat(this.people.wants("ana", kind)).isTrue();
	}

	@Test
	void whatIsNotChosenIsRefusedUntilItIsChosenAgain() {
		choose(EnumSet.of(MailKind.TASKS));
		assertThat(this.people.wants("ana", MailKind.TASKS)).isTrue();
		assertThat(this.people.wants("ana", MailKind.CLOSED)).isFalse();
		assertThat(this.people.wants("bojan", MailKind.CLOSED)).isTrue();

		choose(EnumSet.of(MailKind.CLOSED));
		assertThat(this.people.wants("ana", MailKind.TASKS)).isFalse();
		assertThat(this.people.wants("ana", MailKind.CLOSED)).isTrue();
	}

	private void choose(EnumSet<MailKind> wanted) {
		this.choices.choose("ana", wanted);
		this.entities.flush();
		this.entities.clear();
	}

}
