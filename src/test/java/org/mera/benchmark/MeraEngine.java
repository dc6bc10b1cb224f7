package org.mera.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.jspecify.annotations.Nullable;
import org.mera.MeraApplication;
import org.mera.test.City;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * Mera as it is installed, with every feature on; its job executor waits to be started.
 */
final class MeraEngine extends Contestant {

	static final String NAME = "Mera";

	private final BenchmarkDatabase.Place place;

	private final ConfigurableApplicationContext application;

	MeraEngine(BenchmarkDatabase database, String... settings) {
		this(database.create(), settings);
	}

	MeraEngine(BenchmarkDatabase.Place place, String... settings) {
		this.place = place;
		List<String> arguments = new ArrayList<>(List.of("--server.port=0", "--spring.main.banner-mode=off",
				"--mera.administrator.password=seven otters run against time",
				"--mera.notification.outbox=target/benchmark/outbox",
				"--camunda.bpm.deployment-resource-pattern=classpath:processes/*.bpmn,classpath:forms/*.form,"
						+ "classpath:benchmark/*.bpmn,classpath:benchmark/*.form"));
		Map<String, String> where = place.mera().isEmpty() ? Map.of("spring.datasource.url", place.url(),
				"spring.datasource.username", place.user(), "spring.datasource.password", place.password())
				: place.mera();
		where.forEach((name, value) -> arguments.add("--" + name + "=" + value));
		arguments.addAll(Arrays.asList(settings));
		this.application = new SpringApplicationBuilder(MeraApplication.class, Counting.class, NeutralAnswers.class,
				City.class)
			.initializers((context) -> context.getBeanFactory().registerSingleton("testTypes", new TestTypes()))
			.run(arguments.toArray(String[]::new));
		jobExecutor().shutdown();
		letCoordinatorsStart("neutral-life-cycle");
	}

	private void letCoordinatorsStart(String process) {
		AuthorizationService authorizations = engine().getAuthorizationService();
		Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
		grant.setGroupId("coordinators");
		grant.setResource(Resources.PROCESS_DEFINITION);
		grant.setResourceId(process);
		grant.addPermission(Permissions.CREATE_INSTANCE);
		authorizations.saveAuthorization(grant);
	}

	<T> T bean(Class<T> type) {
		return this.application.getBean(type);
	}

	@Override
	String name() {
		return NAME;
	}

	@Override
	ProcessEngine engine() {
		return bean(ProcessEngine.class);
	}

	@Override
	StatementCounts statements() {
		return (StatementCounts) bean(DataSource.class);
	}

	@Override
	BenchmarkDatabase.Place place() {
		return this.place;
	}

	@Override
	void actAs(@Nullable String person, String... groups) {
		if (person == null) {
			engine().getIdentityService().clearAuthentication();
		}
		else {
			engine().getIdentityService().setAuthentication(person, Arrays.asList(groups));
		}
	}

	@Override
	public void close() {
		this.application.close();
	}

	/** Lets the statements be counted. */
	static class Counting implements BeanPostProcessor {

		@Override
		public Object postProcessAfterInitialization(Object bean, String name) {
			return (bean instanceof DataSource source) ? new StatementCounts(source) : bean;
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
