package org.mera.survey;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The stored {@link AnswerBatch}es. */
interface AnswerBatchRepository extends Repository<AnswerBatch, Long> {

	AnswerBatch save(AnswerBatch entity);

	List<AnswerBatch> findBySurveyIdOrderById(String surveyId);

}
