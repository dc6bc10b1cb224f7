package org.mera.database;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lets administrators order a backup. It stays on the machine: no database leaves by the
 * door through which it is ordered.
 */
@RestController
class BackupController {

	static final String PATH = "/backups";

	private final Backups backups;

	BackupController(Backups backups) {
		this.backups = backups;
	}

	@PostMapping(PATH)
	@ResponseStatus(HttpStatus.CREATED)
	Backup make() {
		return this.backups.make();
	}

	@ExceptionHandler
	ProblemDetail refused(DatabaseProblem problem) {
		HttpStatus status = (problem.getCause() != null) ? HttpStatus.INTERNAL_SERVER_ERROR : HttpStatus.CONFLICT;
		return ProblemDetail.forStatusAndDetail(status, problem.getMessage() + " " + problem.action());
	}

}
