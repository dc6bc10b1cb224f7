package org.mera.survey;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored {@link Survey}s. */
interface SurveyRepository extends Repository<Survey, String> {

	Survey save(Survey entity);

	Optional<Survey> findById(String id);

	List<Survey> findByIdIn(Collection<String> ids);

	/** Whoever answers or closes it next waits until this transaction has ended. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select survey from Survey survey where survey.id = :id")
	Optional<Survey> lock(String id);

}
