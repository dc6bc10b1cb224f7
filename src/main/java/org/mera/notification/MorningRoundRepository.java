package org.mera.notification;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored {@link MorningRound}, which is always there. */
interface MorningRoundRepository extends Repository<MorningRound, Integer> {

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select round from MorningRound round where round.id = :id")
	MorningRound lock(int id);

}
