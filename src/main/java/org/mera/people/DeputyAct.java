package org.mera.people;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A task that somebody did for somebody who was away, kept for good. */
@Entity
@SuppressWarnings("NullAway.Init")
public final class DeputyAct {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String personId;

	private String absentPersonId;

	private String taskId;

	private String taskName;

	private @Nullable String businessKey;

	private @Nullable String stepId;

	private Instant actedAt;

	DeputyAct() {
	}

	/**
	 * Notes an act.
	 * @param personId who did the task
	 * @param absentPersonId by whose right
	 * @param task what was done
	 */
	DeputyAct(String personId, String absentPersonId, Task task, Instant actedAt) {
		this.personId = personId;
		this.absentPersonId = absentPersonId;
		this.taskId = task.id();
		this.taskName = task.name();
		this.businessKey = task.businessKey();
		this.stepId = task.stepId();
		this.actedAt = actedAt;
	}

	public String personId() {
		return this.personId;
	}

	public String absentPersonId() {
		return this.absentPersonId;
	}

	public String taskId() {
		return this.taskId;
	}

	public String taskName() {
		return this.taskName;
	}

	/** Id of what the task's process carries out, for example a measure. */
	public @Nullable String businessKey() {
		return this.businessKey;
	}

	/** Id of the plan's step that the task belongs to, or null if it belongs to none. */
	public @Nullable String stepId() {
		return this.stepId;
	}

	public Instant actedAt() {
		return this.actedAt;
	}

	/**
	 * What was done.
	 *
	 * @param id the task's id
	 * @param name what the task was called
	 * @param businessKey id of what its process carries out, or null
	 * @param stepId id of its step in the plan, or null
	 */
	public record Task(String id, String name, @Nullable String businessKey, @Nullable String stepId) {

	}

}
