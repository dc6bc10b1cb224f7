package org.mera.notification;

import java.util.function.Predicate;
import java.util.function.Supplier;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sees to it that one morning round waits, and not two. */
@Service
@Transactional
public class MorningRounds {

	private final MorningRoundRepository rounds;

	MorningRounds(MorningRoundRepository rounds) {
		this.rounds = rounds;
	}

	/**
	 * Begins a round unless one waits. Of several servers that start together one begins
	 * it, the others wait and see.
	 * @param waits whether a process instance waits
	 * @param start starts a process instance and returns its id
	 */
	public void ensure(Predicate<String> waits, Supplier<String> start) {
		MorningRound round = this.rounds.lock(MorningRound.ONLY);
		String instance = round.processInstance();
		if (instance == null || !waits.test(instance)) {
			round.begun(start.get());
		}
	}

}
