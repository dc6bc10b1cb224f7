package org.mera.survey;

import java.util.List;

/**
 * What a respondent gets to see of a survey.
 *
 * @param id the survey
 * @param open whether it takes answers
 * @param withCodes whether each answer needs one of the codes handed out
 * @param reviewed whether its results have been reviewed and may be shown
 * @param questions what is asked, in order
 */
public record SurveySheet(String id, boolean open, boolean withCodes, boolean reviewed, List<Question> questions) {
}
