package org.mera.webapps;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.jspecify.annotations.Nullable;
import org.mera.actionplan.PlanGroup.Role;
import org.mera.escalation.Ladders;
import org.mera.measure.Measures;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;
import org.mera.workflow.RuleViolation;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * What coordinators do to a step beside its bar in Cockpit: the same operations as
 * elsewhere, with the same rules.
 */
@RestController
class StepController {

	private final Steps steps;

	private final Measures measures;

	private final Ladders ladders;

	private final FormService formService;

	private final RepositoryService repositoryService;

	private final MessageSource messages;

	StepController(Steps steps, Measures measures, Ladders ladders, FormService formService,
			RepositoryService repositoryService, MessageSource messages) {
		this.steps = steps;
		this.measures = measures;
		this.ladders = ladders;
		this.formService = formService;
		this.repositoryService = repositoryService;
		this.messages = messages;
	}

	/** Starts the process that re-plans a step, as its start form in Tasklist does. */
	@PostMapping("/api/steps/{id}/dates")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void replan(@PathVariable String id, @RequestBody @Valid Dates dates) {
		Map<String, Object> fields = new HashMap<>();
		fields.put("step", id);
		LocalDate newStart = dates.newStart();
		fields.put("newStart", (newStart != null) ? newStart.toString() : "");
		fields.put("newDue", dates.newDue().toString());
		fields.put("reason", dates.reason());
		this.formService.submitStartForm(this.repositoryService.createProcessDefinitionQuery()
			.processDefinitionKey("change-deadline")
			.latestVersion()
			.singleResult()
			.getId(), fields);
	}

	/** Asks those responsible why the step is late. */
	@PostMapping("/api/steps/{id}/question")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Transactional
	public void ask(@PathVariable String id, @RequestBody @Valid Question question, Authentication login) {
		StepExecution step = coordinated(id, login);
		this.ladders.askForReason(step, question.text(), login.getName());
	}

	private StepExecution coordinated(String id, Authentication login) {
		try {
			StepExecution step = this.steps.get(id);
			if (this.measures.planOf(step.measureExecutionId())
				.groupsOf(Role.COORDINATORS)
				.stream()
				.anyMatch(Viewer.groups(login)::contains)) {
				return step;
			}
		}
		catch (IllegalArgumentException ex) {
			// Nobody learns whether a step is there that is not for them.
		}
		throw new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

	@ExceptionHandler
	ProblemDetail refused(FormFieldValidationException refusal) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(refusal.getMessage()));
	}

	@ExceptionHandler
	ProblemDetail refused(RuleViolation refusal) {
		RuleViolation.Problem problem = refusal.problems().get(0);
		return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST,
				this.messages.getMessage(problem, java.util.Locale.ENGLISH));
	}

	@ExceptionHandler
	ProblemDetail forbidden(AuthorizationException refusal) {
		return ProblemDetail.forStatus(HttpStatus.FORBIDDEN);
	}

	/**
	 * Dates wished for a step.
	 *
	 * @param newStart the new first day, or null to keep it
	 * @param newDue the new last day
	 * @param reason why
	 */
	record Dates(@Nullable LocalDate newStart, @NotNull LocalDate newDue, @NotBlank @Size(max = 2000) String reason) {
	}

	/** A question about a step's delay. */
	record Question(@NotBlank @Size(max = 2000) String text) {
	}

}
