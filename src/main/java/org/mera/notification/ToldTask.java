package org.mera.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A waiting task that a person has been told of. */
@Entity
@SuppressWarnings("NullAway.Init")
class ToldTask {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String personId;

	private String taskId;

	protected ToldTask() {
	}

	ToldTask(String personId, String taskId) {
		this.personId = personId;
		this.taskId = taskId;
	}

	String personId() {
		return this.personId;
	}

	String taskId() {
		return this.taskId;
	}

}
