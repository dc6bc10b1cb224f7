package org.mera.survey;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The stored {@link Survey}s. */
interface SurveyRepository extends Repository<Survey, String> {

	Survey save(Survey entity);

	Optional<Survey> findById(String id);

}
