package org.mera.benchmark;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;

/**
 * The contestants on one kind of database, each with a database of its own, started when
 * they are first needed.
 */
final class Engines implements AutoCloseable {

	private final BenchmarkDatabase database;

	private @Nullable MeraEngine mera;

	private @Nullable BareEngine bare;

	Engines(BenchmarkDatabase database) {
		this.database = database;
	}

	MeraEngine mera() {
		if (this.mera == null) {
			this.mera = new MeraEngine(this.database);
		}
		return this.mera;
	}

	BareEngine bare() {
		if (this.bare == null) {
			this.bare = new BareEngine(this.database.create(), MeasureOnBareEngine.beans())
				.deploy("benchmark/neutral-life-cycle.bpmn", "benchmark/neutral-deadline.bpmn",
						"benchmark/neutral-step.form")
				.deploy(MeasureOnBareEngine.MODELS);
		}
		return this.bare;
	}

	/** Stops them; who is needed again is started on a new database. */
	void stop() {
		for (Contestant each : new Contestant[] { this.mera, this.bare }) {
			if (each != null) {
				stop(each);
			}
		}
		this.mera = null;
		this.bare = null;
		ClockUtil.reset();
	}

	private static void stop(Contestant contestant) {
		try {
			contestant.close();
		}
		catch (RuntimeException ex) {
			System.out.printf("%s does not stop: %s%n", contestant.name(), ex);
		}
	}

	@Override
	public void close() {
		stop();
	}

}
