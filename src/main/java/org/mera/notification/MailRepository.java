package org.mera.notification;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored {@link Mail}s. */
interface MailRepository extends Repository<Mail, String> {

	Mail save(Mail mail);

	void delete(Mail mail);

	List<Mail> findByPersonIdAndSentAtIsNull(String personId);

	Optional<Mail> findById(String id);

	List<Mail> findByIdIn(Collection<String> ids);

	List<Mail> findAllByOrderByWrittenAtDescIdAsc(Limit limit);

	@Query("""
			select new org.mera.notification.MailState(count(mail), count(mail.failingSince),
			min(case when mail.refused = false
				and not exists (select sent.id from Mail sent where sent.sentAt >= mail.failingSince)
				then mail.failingSince else null end),
			count(case when mail.failingSince is not null and exists (select notice.id from PersonalNotice notice
				where notice.mailId = mail.id and notice.kind = INCIDENT) then mail.id end),
			min(case when exists (select notice.id from PersonalNotice notice
				where notice.mailId = mail.id and notice.kind = INCIDENT
				and not exists (select told.id from PersonalNotice told, Mail sent
					where told.kind = INCIDENT and sent.id = told.mailId and sent.sentAt >= notice.givenAt))
				then mail.failingSince else null end))
			from Mail mail where mail.sentAt is null""")
	MailState state();

}
