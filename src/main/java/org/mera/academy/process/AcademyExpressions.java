package org.mera.academy.process;

import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.mera.academy.Video;
import org.mera.academy.Videos;
import org.mera.academy.WorkingGroups;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;

import org.springframework.stereotype.Component;

/** What the models ask of the Civic Academy: {@code ${academy.city(execution)}}. */
@Component("academy")
public class AcademyExpressions {

	private final WorkingGroups workingGroups;

	private final Videos videos;

	private final Steps steps;

	AcademyExpressions(WorkingGroups workingGroups, Videos videos, Steps steps) {
		this.workingGroups = workingGroups;
		this.videos = videos;
		this.steps = steps;
	}

	/** Groups that name the city's members of the working group. */
	public List<String> city(DelegateExecution execution) {
		return this.workingGroups.cityGroups(execution.getProcessBusinessKey(), stepId(execution));
	}

	/** Groups that nominate the schools' members of the working group. */
	public List<String> schools(DelegateExecution execution) {
		return this.workingGroups.schoolGroups(execution.getProcessBusinessKey(), stepId(execution));
	}

	/** Groups that approve in this step: its approvers, or who does it if it has none. */
	public List<String> reviewers(DelegateExecution execution) {
		StepExecution step = this.steps.get(execution.getProcessBusinessKey(), stepId(execution));
		return step.approvers().isEmpty() ? step.responsible() : step.approvers();
	}

	/** Ids of the videos to produce. */
	public List<String> videos(DelegateExecution execution) {
		return this.videos.of(execution.getProcessBusinessKey()).stream().map(Video::id).toList();
	}

	private static String stepId(DelegateExecution execution) {
		return (String) execution.getVariable("stepId");
	}

}
