package org.mera.survey;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a respondent gets to see of a survey.
 *
 * @param id the survey
 * @param open whether it takes answers
 * @param withCodes whether each answer needs one of the codes handed out
 * @param reviewed whether its results have been reviewed and may be shown
 * @param givenUp why they never will be, if so
 * @param questions what is asked, in order
 */
public record SurveySheet(String id, boolean open, boolean withCodes, boolean reviewed, @Nullable String givenUp,
		List<Question> questions) {
}
