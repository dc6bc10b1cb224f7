package org.mera.webapps;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.mera.measure.DueDates;
import org.mera.progress.PlanProgress;
import org.mera.progress.Progress;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How far the plans are, for the plugins of Cockpit. */
@RestController
class ProgressController {

	private final Progress progress;

	private final HistoryService historyService;

	private final DueDates dueDates;

	ProgressController(Progress progress, HistoryService historyService, DueDates dueDates) {
		this.progress = progress;
		this.historyService = historyService;
		this.dueDates = dueDates;
	}

	@GetMapping("/api/progress")
	Answer all(Authentication login) {
		return new Answer(this.dueDates.today(), this.progress.of(Viewer.groups(login)));
	}

	@GetMapping("/api/progress/measures/{id}")
	ResponseEntity<Answer> measure(@PathVariable String id, Authentication login) {
		return ResponseEntity.of(measure(Optional.of(id), login));
	}

	/**
	 * The measure that a process instance belongs to, if the engine shows the instance.
	 */
	@GetMapping("/api/progress/process-instances/{id}")
	ResponseEntity<Answer> processInstance(@PathVariable String id, Authentication login) {
		return ResponseEntity.of(measure(Optional
			.ofNullable(this.historyService.createHistoricProcessInstanceQuery().processInstanceId(id).singleResult())
			.map(HistoricProcessInstance::getBusinessKey), login));
	}

	private Optional<Answer> measure(Optional<String> id, Authentication login) {
		return id.flatMap((measure) -> this.progress.of(measure, Viewer.groups(login)))
			.map((plan) -> new Answer(this.dueDates.today(), List.of(plan)));
	}

	/**
	 * What is known.
	 *
	 * @param today the city's day
	 */
	record Answer(LocalDate today, List<PlanProgress> plans) {
	}

}
