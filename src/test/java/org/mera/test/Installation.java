package org.mera.test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.mera.MeraApplication;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * Mera in the tests' own process, as an administrator installs it: on a database of its
 * own, and without anything the tests configure but {@link City}.
 */
public final class Installation {

	/** The administrator's password. */
	public static final String PASSWORD = "starts over again";

	private Installation() {
	}

	/** Starts it on the database {@code mera} in this directory. */
	public static ConfigurableApplicationContext start(Path directory, boolean jobs, Class<?>... more) {
		return start(jobs, List.of("--spring.datasource.url=" + address(directory)), more);
	}

	/** The address of the database {@code mera} in this directory. */
	public static String address(Path directory) {
		return "jdbc:h2:file:" + directory.resolve("mera") + ";WRITE_DELAY=0";
	}

	/** Starts it with these settings. */
	public static ConfigurableApplicationContext start(boolean jobs, List<String> settings, Class<?>... more) {
		List<String> arguments = new ArrayList<>(settings);
		arguments.addAll(List.of("--server.port=0", "--mera.administrator.password=" + PASSWORD,
				"--camunda.bpm.job-execution.enabled=" + jobs));
		return new SpringApplicationBuilder(MeraApplication.class, City.class).sources(more)
			.initializers((context) -> context.getBeanFactory().registerSingleton("testTypes", new TestTypes()))
			.run(arguments.toArray(String[]::new));
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
