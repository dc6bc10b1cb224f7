package org.mera.people;

import java.util.EnumSet;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** What mail a person does not want. */
@Entity
@SuppressWarnings("NullAway.Init")
final class MailChoice {

	@Id
	private String personId;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "mail_refusal", joinColumns = @JoinColumn(name = "person_id"))
	@Column(name = "kind")
	@Enumerated(EnumType.STRING)
	private Set<MailKind> refused = EnumSet.noneOf(MailKind.class);

	@Version
	private @Nullable Integer version;

	MailChoice() {
	}

	MailChoice(String personId) {
		this.personId = personId;
	}

	void refuse(Set<MailKind> kinds) {
		this.refused.retainAll(kinds);
		this.refused.addAll(kinds);
	}

	boolean isRefused(MailKind kind) {
		return this.refused.contains(kind);
	}

}
