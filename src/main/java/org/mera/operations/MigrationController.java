package org.mera.operations;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.mera.operations.Migrations.Report;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets administrators move running instances to the latest version of their process. */
@RestController
@RequestMapping("/operations/migrations/{process}")
class MigrationController {

	private final Migrations migrations;

	MigrationController(Migrations migrations) {
		this.migrations = migrations;
	}

	/** What would come of it if no activity's id was changed. */
	@GetMapping
	Report look(@PathVariable String process) {
		return this.migrations.migrate(process, Map.of(), false);
	}

	/** No form of another site can send JSON. */
	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	Report migrate(@PathVariable String process, @RequestBody Wish wish) {
		return this.migrations.migrate(process, (wish.renamed() != null) ? wish.renamed() : Map.of(), !wish.dryRun());
	}

	@ExceptionHandler
	ProblemDetail noSuchProcess(IllegalArgumentException ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, ex.getMessage());
	}

	/**
	 * What is wanted.
	 *
	 * @param dryRun whether nothing shall be changed
	 * @param renamed new ids of activities by their old ones
	 */
	record Wish(boolean dryRun, @Nullable Map<String, String> renamed) {
	}

}
