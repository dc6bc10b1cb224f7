package org.mera.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The stored {@link Absence}s. */
interface AbsenceRepository extends Repository<Absence, String> {

	/** Written at once: {@link Substitutions} also asks the table itself. */
	Absence saveAndFlush(Absence entity);

	Optional<Absence> findById(String id);

	List<Absence> findByLastDayGreaterThanEqualOrderByFirstDayAscPersonIdAsc(LocalDate day);

	List<Absence> findByFirstDayLessThanEqualAndLastDayGreaterThanEqualOrderByFirstDay(LocalDate from, LocalDate to);

	List<Absence> findByPersonIdAndLastDayGreaterThanEqualOrderByFirstDay(String personId, LocalDate day);

	List<Absence> findBySubstituteIdAndLastDayGreaterThanEqualOrderByFirstDay(String substituteId, LocalDate day);

}
