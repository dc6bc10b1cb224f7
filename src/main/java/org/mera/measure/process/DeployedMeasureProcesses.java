package org.mera.measure.process;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.mera.actionplan.KnownProcesses;
import org.mera.measure.ProofSubjects;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The deployed processes that carry out steps, which each names by {@code stepId}. */
@Component
class DeployedMeasureProcesses implements KnownProcesses {

	private final RepositoryService repositoryService;

	private final ObjectProvider<ProofSubjects> subjects;

	DeployedMeasureProcesses(RepositoryService repositoryService, ObjectProvider<ProofSubjects> subjects) {
		this.subjects = subjects;
		this.repositoryService = repositoryService;
	}

	/** Deploying what is deployed already makes no new deployment. */
	@Override
	public String edition() {
		return this.repositoryService.createDeploymentQuery()
			.orderByDeploymentTime()
			.desc()
			.listPage(0, 1)
			.stream()
			.map(Deployment::getId)
			.findFirst()
			.orElse("none");
	}

	@Override
	public Set<String> keys() {
		return this.repositoryService.createProcessDefinitionQuery()
			.latestVersion()
			.list()
			.stream()
			.filter((definition) -> !steps(definition).isEmpty())
			.map(ProcessDefinition::getKey)
			.collect(Collectors.toSet());
	}

	/** Looks at this one's model only: at the start, none has been read yet. */
	@Override
	public boolean isKnown(String process) {
		return !stepsOf(process).isEmpty();
	}

	@Override
	public Set<String> stepsOf(String process) {
		return Optional
			.ofNullable(this.repositoryService.createProcessDefinitionQuery()
				.processDefinitionKey(process)
				.latestVersion()
				.singleResult())
			.map(this::steps)
			.orElse(Set.of());
	}

	@Override
	public Set<String> subjectsOf(String process) {
		return this.subjects.stream()
			.filter((each) -> each.process().equals(process))
			.map(ProofSubjects::per)
			.collect(Collectors.toSet());
	}

	private Set<String> steps(ProcessDefinition definition) {
		BpmnModelInstance model = this.repositoryService.getBpmnModelInstance(definition.getId());
		Set<String> steps = new LinkedHashSet<>();
		for (SubProcess subProcess : model.getModelElementsByType(SubProcess.class)) {
			if (subProcess.getExtensionElements() != null) {
				subProcess.getExtensionElements()
					.getChildElementsByType(CamundaInputOutput.class)
					.stream()
					.flatMap((mapping) -> mapping.getCamundaInputParameters().stream())
					.filter((parameter) -> "stepId".equals(parameter.getCamundaName()))
					.map(CamundaInputParameter::getTextContent)
					.forEach(steps::add);
			}
		}
		return steps;
	}

}
