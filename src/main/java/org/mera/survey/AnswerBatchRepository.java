package org.mera.survey;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The stored {@link AnswerBatch}es. */
interface AnswerBatchRepository extends Repository<AnswerBatch, Long> {

	AnswerBatch save(AnswerBatch entity);

	List<AnswerBatch> findBySurveyIdOrderById(String surveyId);

	List<AnswerBatch> findBySurveyIdInOrderById(Collection<String> surveyIds);

	Optional<AnswerBatch> findBySurveyIdAndChannelAndEnteredOn(String surveyId, Channel channel, LocalDate enteredOn);

}
