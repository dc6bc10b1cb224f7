package org.mera.people;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The stored {@link MailChoice}s. */
interface MailChoiceRepository extends Repository<MailChoice, String> {

	MailChoice save(MailChoice entity);

	Optional<MailChoice> findById(String personId);

}
