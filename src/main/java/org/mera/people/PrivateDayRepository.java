package org.mera.people;

import java.time.LocalDate;
import java.util.List;

import org.springframework.data.repository.Repository;

/** The stored {@link PrivateDay}s. */
interface PrivateDayRepository extends Repository<PrivateDay, Long> {

	PrivateDay save(PrivateDay entity);

	List<PrivateDay> findByPersonIdOrderByDay(String personId);

	boolean existsByPersonIdAndDay(String personId, LocalDate day);

	void deleteByIdAndPersonId(Long id, String personId);

	void deleteByDayBefore(LocalDate day);

}
