package org.mera.academy.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mera.academy.Videos;

import org.springframework.stereotype.Component;

/** There is no video to distribute. */
@Component
class CloseDistribution implements JavaDelegate {

	private final Videos videos;

	CloseDistribution(Videos videos) {
		this.videos = videos;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.videos.closeDistribution(execution.getProcessBusinessKey(), (String) execution.getVariable("stepId"));
	}

}
