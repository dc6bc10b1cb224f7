package org.mera.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.mera.evidence.Evidence;
import org.mera.evidence.Worker;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;
import org.mera.replay.SampleFile;
import org.mera.test.City;

import org.springframework.context.ApplicationContext;

/** People who add evidence to a step and explain its delay, until they are sent home. */
class Officers implements AutoCloseable {

	private static final int PEOPLE = 3;

	/** A step takes no more files. */
	private static final int MOST = 190;

	private static final String GROUP = "coordinators";

	private final City city;

	private final Evidence evidence;

	private final StepExecution step;

	private final String kind;

	private final AtomicInteger done = new AtomicInteger();

	private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);

	private final List<Future<?>> work = new ArrayList<>();

	private volatile boolean atWork = true;

	Officers(ApplicationContext mera, String step) {
		this.city = mera.getBean(City.class);
		this.evidence = mera.getBean(Evidence.class);
		this.step = mera.getBean(Steps.class).get(step);
		this.kind = this.evidence.of(step).get(0).kind();
		for (int person = 0; person < PEOPLE; person++) {
			this.work.add(this.people.submit(this::work));
		}
	}

	private void work() {
		int number;
		while (this.atWork && (number = this.done.incrementAndGet()) < MOST) {
			try {
				this.evidence.add(this.step,
						new SampleFile(this.kind, "proof.pdf", "Proof " + number, false).offer("number " + number),
						new Worker("officer", List.of(GROUP)));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			this.city.as("officer", GROUP)
				.start("explain-delay", Map.of("step", this.step.id(), "cause", "STAFF", "newEstimate", "2023-08-15",
						"publicSentence", "Somebody is ill for weeks, number " + number));
		}
		this.city.as(null);
	}

	/** Whoever could not work fails the test. */
	@Override
	public void close() throws ExecutionException, InterruptedException {
		this.atWork = false;
		for (Future<?> each : this.work) {
			each.get();
		}
		this.people.shutdown();
	}

}
