package org.mera.notification;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** The stored {@link Mail}s. */
interface MailRepository extends Repository<Mail, String> {

	Mail save(Mail mail);

	Optional<Mail> findById(String id);

	List<Mail> findByIdIn(Collection<String> ids);

	List<Mail> findAllByOrderByWrittenAtDescIdAsc(Limit limit);

}
