package org.mera.academy;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The stored {@link OpenDay}s. */
interface OpenDayRepository extends Repository<OpenDay, String> {

	OpenDay save(OpenDay entity);

	Optional<OpenDay> findById(String measureExecutionId);

}
