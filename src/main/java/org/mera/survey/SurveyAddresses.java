package org.mera.survey;

import org.mera.workflow.PublicAddress;

import org.springframework.stereotype.Component;

/** Where a survey is found; these addresses stand on printed paper and never change. */
@Component
public class SurveyAddresses {

	private final PublicAddress mera;

	SurveyAddresses(PublicAddress mera) {
		this.mera = mera;
	}

	/** Where it is answered. */
	public String form(String surveyId) {
		return this.mera.of("/survey/" + surveyId);
	}

	/** What is shown or printed for participants, with the QR code of the form. */
	public String poster(String surveyId) {
		return form(surveyId) + "/poster";
	}

	/** Paper slips to print, for those who see the survey's step. */
	public String slips(String surveyId) {
		return form(surveyId) + "/slips";
	}

}
