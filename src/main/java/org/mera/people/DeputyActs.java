package org.mera.people;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who acted for whom. */
@Service
@Transactional
public class DeputyActs {

	private static final Limit LATEST = Limit.of(50);

	private final DeputyActRepository acts;

	private final LentRights rights;

	private final Clock clock;

	DeputyActs(DeputyActRepository acts, LentRights rights, Clock clock) {
		this.acts = acts;
		this.rights = rights;
		this.clock = clock;
	}

	/**
	 * Notes that a person does a task, if the right to it comes from nothing but standing
	 * in for somebody.
	 * @param groups ids of the groups that the task is for; asked for as the task is only
	 * if the person stands in for somebody
	 */
	public void note(String personId, Supplier<? extends Collection<String>> groups, Supplier<DeputyAct.Task> task) {
		this.rights.lenders(personId, groups)
			.forEach((absent) -> this.acts.save(new DeputyAct(personId, absent, task.get(), this.clock.instant())));
	}

	/** What the person did for others and others for the person, latest first. */
	@Transactional(readOnly = true)
	public List<DeputyAct> of(String personId) {
		return this.acts.findByPersonIdOrAbsentPersonIdOrderByIdDesc(personId, personId, LATEST);
	}

	/** What anybody did for anybody, latest first. */
	@Transactional(readOnly = true)
	public List<DeputyAct> all() {
		return this.acts.findAllByOrderByIdDesc(LATEST);
	}

}
