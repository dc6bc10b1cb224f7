package org.mera.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** The one process instance that waits for the next working morning. */
@Entity
@SuppressWarnings("NullAway.Init")
final class MorningRound {

	static final int ONLY = 1;

	@Id
	private Integer id;

	private @Nullable String processInstance;

	MorningRound() {
	}

	@Nullable String processInstance() {
		return this.processInstance;
	}

	void begun(String instance) {
		this.processInstance = instance;
	}

}
