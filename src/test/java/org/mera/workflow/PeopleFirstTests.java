package org.mera.workflow;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import org.awaitility.Awaitility;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** Jobs wait for people, and for each other only while people are at work. */
@Timeout(60)
class PeopleFirstTests {

	private static final Duration LONG = Duration.ofHours(1);

	private static final Duration SHORT = Duration.ofMillis(1);

	private final IdentityService identity = new IdentityServiceImpl();

	private final List<String> done = new CopyOnWriteArrayList<>();

	@Test
	void whileNobodyIsAtWorkJobsAreDoneAtTheSameTime() throws InterruptedException {
		PeopleFirst gate = gate(new PeopleFirst.Waits(LONG, LONG, LONG));
		CountDownLatch finished = new CountDownLatch(1);

		Thread first = job(gate, "first", finished);
		untilItWaits(first);
		job(gate, "second", new CountDownLatch(0)).join();
		finished.countDown();
		first.join();

		assertThat(this.done).containsExactly("second", "first");
	}

	@Test
	void aJobWaitsUntilAPersonsCommandIsOver() throws InterruptedException {
		PeopleFirst gate = gate(new PeopleFirst.Waits(LONG, LONG, LONG));
		CountDownLatch answered = new CountDownLatch(1);

		Thread person = person(gate, answered);
		Thread job = job(gate, "job", new CountDownLatch(0));
		untilItWaits(job);
		assertThat(this.done).isEmpty();

		answered.countDown();
		person.join();
		job.join();

		assertThat(this.done).containsExactly("person", "job");
	}

	@Test
	void whileSomebodyIsAtWorkJobsAreDoneOneAfterTheOther() throws InterruptedException {
		PeopleFirst gate = gate(new PeopleFirst.Waits(LONG, SHORT, LONG));
		person(gate, new CountDownLatch(0)).join();
		CountDownLatch finished = new CountDownLatch(1);

		Thread first = job(gate, "first", finished);
		untilItWaits(first);
		Thread second = job(gate, "second", new CountDownLatch(0));
		untilItWaits(second);
		assertThat(this.done).containsExactly("person");

		finished.countDown();
		first.join();
		second.join();

		assertThat(this.done).containsExactly("person", "first", "second");
	}

	@Test
	void noJobWaitsForEver() throws InterruptedException {
		PeopleFirst gate = gate(new PeopleFirst.Waits(LONG, SHORT, SHORT));
		CountDownLatch answered = new CountDownLatch(1);

		Thread person = person(gate, answered);
		job(gate, "job", new CountDownLatch(0)).join();
		answered.countDown();
		person.join();

		assertThat(this.done).containsExactly("job", "person");
	}

	private PeopleFirst gate(PeopleFirst.Waits waits) {
		PeopleFirst gate = new PeopleFirst(() -> this.identity, waits);
		gate.setNext(new CommandInterceptor() {
			@Override
			public <T> T execute(Command<T> command) {
				return command.execute(null);
			}
		});
		return gate;
	}

	/** Somebody's command, which is over when the latch is open; it has begun already. */
	private Thread person(PeopleFirst gate, CountDownLatch over) throws InterruptedException {
		CountDownLatch begun = new CountDownLatch(1);
		Thread person = start(() -> {
			this.identity.setAuthenticatedUserId("amina");
			gate.execute((context) -> {
				begun.countDown();
				return finish("person", over);
			});
		});
		begun.await();
		return person;
	}

	/** A job, which is over when the latch is open. */
	private Thread job(PeopleFirst gate, String name, CountDownLatch over) {
		return start(() -> gate.execute(new ExecuteJobsCmd(name, null) {
			@Override
			public @Nullable Void execute(CommandContext context) {
				return finish(name, over);
			}
		}));
	}

	private @Nullable Void finish(String name, CountDownLatch over) {
		try {
			over.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
		this.done.add(name);
		return null;
	}

	private static Thread start(Runnable work) {
		Thread thread = new Thread(work);
		thread.start();
		return thread;
	}

	private static void untilItWaits(Thread thread) {
		Awaitility.await().until(thread::getState, (state) -> state.name().endsWith("WAITING"));
	}

}
