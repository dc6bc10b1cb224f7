package org.mera.academy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The stored {@link OpenDay}s. */
interface OpenDayRepository extends Repository<OpenDay, String> {

	OpenDay save(OpenDay entity);

	List<OpenDay> findByMeasureExecutionIdIn(Collection<String> measureExecutionIds);

	Optional<OpenDay> findById(String measureExecutionId);

}
