package org.mera.reporting;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The report is there, but not as PDF: printing it failed and can be tried again. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
class ReportNotPrintedException extends RuntimeException {

	ReportNotPrintedException(String report) {
		super("There is no PDF of " + report);
	}

}
