package org.mera.survey;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The stored {@link Suggestion}s. */
interface SuggestionRepository extends Repository<Suggestion, Long> {

	Suggestion save(Suggestion entity);

	List<Suggestion> findBySurveyIdOrderById(String surveyId);

}
