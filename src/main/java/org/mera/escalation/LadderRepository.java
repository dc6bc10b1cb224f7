package org.mera.escalation;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The stored {@link Ladder}s. */
interface LadderRepository extends Repository<Ladder, String> {

	Ladder save(Ladder entity);

	Optional<Ladder> findById(String stepExecutionId);

}
