package org.mera.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.mera.notification.PersonalNotice.State;
import org.mera.people.MailKind;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored {@link PersonalNotice}s. */
interface PersonalNoticeRepository extends Repository<PersonalNotice, Long> {

	PersonalNotice save(PersonalNotice notice);

	List<PersonalNotice> findByPersonIdAndStateOrderById(String personId, State state);

	List<PersonalNotice> findByMailIdInOrderById(Collection<String> mails);

	/** Which of these people will get a mail anyway, gathered until after this moment. */
	@Query("""
			select distinct notice.personId from PersonalNotice notice
			where notice.personId in :people and notice.state = WAITING and notice.gatheredUntil > :moment""")
	Set<String> findGathering(Collection<String> people, Instant moment);

	/** People whose mail should have been written before this moment. */
	@Query("""
			select distinct notice.personId from PersonalNotice notice
			where notice.state = WAITING and notice.gatheredUntil < :moment""")
	Set<String> findForgotten(Instant moment);

	/** When a notice of this kind was given last. */
	@Query("select max(notice.givenAt) from PersonalNotice notice where notice.kind = :kind")
	Optional<Instant> findLastGiven(MailKind kind);

	boolean existsByMailIdAndKind(String mailId, MailKind kind);

}
