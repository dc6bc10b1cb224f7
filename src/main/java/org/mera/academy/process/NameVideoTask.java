package org.mera.academy.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.mera.academy.Videos;

import org.springframework.stereotype.Component;

/** Adds to a task's name which video it is about. */
@Component
class NameVideoTask implements TaskListener {

	private final Videos videos;

	NameVideoTask(Videos videos) {
		this.videos = videos;
	}

	@Override
	public void notify(DelegateTask task) {
		String video = (String) task.getVariable(RecordVideo.VIDEO);
		task.setName(task.getName() + ": " + this.videos.get(video).topic().workingTitle());
	}

}
