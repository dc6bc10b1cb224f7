package org.mera.calendar;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The stored {@link CalendarAddress}es. */
interface CalendarAddressRepository extends Repository<CalendarAddress, String> {

	CalendarAddress save(CalendarAddress entity);

	Optional<CalendarAddress> findById(String personId);

	Optional<CalendarAddress> findByTokenHash(String tokenHash);

	void deleteById(String personId);

}
