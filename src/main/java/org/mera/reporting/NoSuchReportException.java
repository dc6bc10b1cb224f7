package org.mera.reporting;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** No report with this id has been published. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NoSuchReportException extends RuntimeException {

}
