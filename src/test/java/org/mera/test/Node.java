package org.mera.test;

import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

import jakarta.servlet.ServletContextEvent;
import org.camunda.bpm.engine.rest.impl.FetchAndLockContextListener;
import org.mera.MeraApplication;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.context.event.ApplicationStartingEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.mock.web.MockServletContext;

/**
 * One of several servers on one PostgreSQL database, in this process: it shares nothing
 * with the others but the engine's clock.
 */
public final class Node implements AutoCloseable {

	static {
		// The REST API has one thread for all nodes of a JVM; two nodes that start at
		// once would start it twice.
		new FetchAndLockContextListener().contextInitialized(new ServletContextEvent(new MockServletContext()));
	}

	private final ConfigurableApplicationContext application;

	private Node(ConfigurableApplicationContext application) {
		this.application = application;
	}

	/**
	 * Starts it, with its own job executor, and returns when it works.
	 * @param release beans that only this release of Mera has
	 */
	public static Node start(String database, Class<?> release, String... properties) {
		Postgresql server = Postgresql.server();
		Stream<String> own = Stream.of("spring.datasource.url=" + server.url(database),
				"spring.datasource.username=" + server.user(), "spring.datasource.password=" + server.password(),
				"spring.datasource.hikari.minimum-idle=0", "server.port=0", "spring.jmx.enabled=false",
				"mera.administrator.password=seven otters count in turn");
		return new Node(new SpringApplicationBuilder(MeraApplication.class, City.class, release)
			.listeners(new OneLoggingSystem())
			.initializers((context) -> context.getBeanFactory().registerSingleton("testTypes", new TestTypes()))
			.run(Stream.concat(own, Arrays.stream(properties))
				.map((property) -> "--" + property)
				.toArray(String[]::new)));
	}

	public <T> T get(Class<T> bean) {
		return this.application.getBean(bean);
	}

	/** Somebody who reaches this node. */
	public Outside stranger() {
		return Outside.stranger(this.application.getEnvironment().getRequiredProperty("local.server.port", int.class));
	}

	@Override
	public void close() {
		this.application.close();
	}

	/** Nodes of one JVM share their logging, which two must not set up at once. */
	private static final class OneLoggingSystem implements ApplicationListener<SpringApplicationEvent> {

		private static final ReentrantLock TURN = new ReentrantLock();

		@Override
		public void onApplicationEvent(SpringApplicationEvent event) {
			if (event instanceof ApplicationStartingEvent) {
				TURN.lock();
			}
			else if ((event instanceof ApplicationPreparedEvent || event instanceof ApplicationFailedEvent)
					&& TURN.isHeldByCurrentThread()) {
				TURN.unlock();
			}
		}

	}

	/** Keeps the tests' own components out, which are on the same class path. */
	private static final class TestTypes extends TypeExcludeFilter {

		@Override
		public boolean match(MetadataReader type, MetadataReaderFactory factory) {
			return type.getAnnotationMetadata().isAnnotated(TestComponent.class.getName())
					|| type.getAnnotationMetadata().isAnnotated(TestConfiguration.class.getName());
		}

	}

}
