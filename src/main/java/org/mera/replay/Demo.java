package org.mera.replay;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.camunda.bpm.engine.ManagementService;
import org.mera.actionplan.ActionPlans;
import org.mera.actionplan.Quarter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Gives the demo a past: replays the plan up to now, before anybody can log in and before
 * the job executor starts. Done once for a database.
 */
@Component
@Profile("demo")
@EnableConfigurationProperties(DemoProperties.class)
class Demo implements SmartLifecycle {

	private static final Logger LOG = LoggerFactory.getLogger(Demo.class);

	private static final String STATE = "mera.demo";

	private final DemoProperties properties;

	private final ActionPlans plans;

	private final Replay replay;

	private final EngineTime time;

	private final ManagementService managementService;

	private final Clock clock;

	private boolean running;

	Demo(DemoProperties properties, ActionPlans plans, Replay replay, EngineTime time,
			ManagementService managementService, Clock clock) {
		this.properties = properties;
		this.plans = plans;
		this.replay = replay;
		this.time = time;
		this.managementService = managementService;
		this.clock = clock;
	}

	@Override
	public void start() {
		this.running = true;
		String state = this.managementService.getProperties().get(STATE);
		if (state == null) {
			replay();
		}
		else if (!state.equals("replayed")) {
			LOG.warn("The demo's replay was interrupted; stop Mera and delete the folder data to have it anew");
		}
	}

	private void replay() {
		Instant now = this.clock.instant();
		Quarter present = Quarter.of(LocalDate.now(this.clock));
		int quarters = this.plans.get(this.properties.plan()).firstQuarter().until(present)
				- (this.properties.currentQuarter() - 1);
		this.managementService.setProperty(STATE, "replaying");
		try {
			this.replay.player(ReplayScript.read(this.properties.script()), quarters, now).playToEnd();
		}
		finally {
			this.time.release();
		}
		this.managementService.setProperty(STATE, "replayed");
		LOG.info("The demo's plan was replayed up to now");
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** After people are there, long before the web server. */
	@Override
	public int getPhase() {
		return 1;
	}

}
