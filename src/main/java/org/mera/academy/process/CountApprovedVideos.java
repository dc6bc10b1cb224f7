package org.mera.academy.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mera.academy.Videos;

import org.springframework.stereotype.Component;

/** Finds out whether there is any video to distribute. */
@Component
class CountApprovedVideos implements JavaDelegate {

	private final Videos videos;

	CountApprovedVideos(Videos videos) {
		this.videos = videos;
	}

	@Override
	public void execute(DelegateExecution execution) {
		execution.setVariable("anyVideo", !this.videos.approved(execution.getProcessBusinessKey()).isEmpty());
	}

}
