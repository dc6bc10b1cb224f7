package org.mera.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;

import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Nothing happens: how often does Mera look for work, and how late is the first timer
 * after it?
 */
final class IdleEngine implements Benchmark {

	@Override
	public String name() {
		return "idle";
	}

	@Override
	public void measure(Run run) throws Exception {
		ClockUtil.reset();
		MeraEngine mera = run.mera();
		mera.jobExecutor().start();
		try {
			Thread.sleep(Duration.ofSeconds(run.number(1, 30)).toMillis());
			for (int round = 0; round < run.number(1, 5); round++) {
				Instant due = Instant.now().plusSeconds(run.number(6, 60) + round);
				String instance = mera.start("neutral-deadline", "idle-" + round,
						Map.of("dueAt", Date.from(due), "overdueAt", Date.from(due)));
				mera.statements().begin();
				Thread.sleep(Duration.between(Instant.now(), due).toMillis());
				mera.statements().end();
				run.note("looks for work", mera.name(), "per second",
						mera.statements().of("RES.EXCLUSIVE_") / (double) run.number(6, 60));
				while (mera.tasksOf(instance).size() < 2) {
					Thread.sleep(20);
				}
				run.note("lateness of a timer", mera.name(), "s",
						Duration.between(due, Instant.now()).toMillis() / 1e3);
				mera.engine().getRuntimeService().deleteProcessInstance(instance, "Benchmark ended");
			}
		}
		finally {
			mera.jobExecutor().shutdown();
		}
	}

}
