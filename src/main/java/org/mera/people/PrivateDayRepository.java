package org.mera.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored {@link PrivateDay}s. */
interface PrivateDayRepository extends Repository<PrivateDay, Long> {

	PrivateDay save(PrivateDay entity);

	List<PrivateDay> findByPersonIdOrderByDay(String personId);

	/** Those of these people who keep the day. */
	@Query("select kept.personId from PrivateDay kept where kept.personId in :people and kept.day = :day")
	Set<String> findWhoKeeps(LocalDate day, Collection<String> people);

	void deleteByIdAndPersonId(Long id, String personId);

	void deleteByDayBefore(LocalDate day);

}
