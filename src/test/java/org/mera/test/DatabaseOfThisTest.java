package org.mera.test;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Gives each application of the tests a PostgreSQL database of its own where PostgreSQL
 * is asked for, in place of the H2 database in memory.
 */
class DatabaseOfThisTest implements ContextCustomizerFactory {

	@Override
	public @Nullable ContextCustomizer createContextCustomizer(Class<?> testClass,
			List<ContextConfigurationAttributes> configAttributes) {
		return Postgresql.isWanted() ? new OnPostgresql() : null;
	}

	/** All are alike, so that tests go on sharing applications. */
	private record OnPostgresql() implements ContextCustomizer {

		@Override
		public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
			Postgresql server = Postgresql.server();
			String database = server.createDatabase();
			context.getEnvironment()
				.getPropertySources()
				.addFirst(new MapPropertySource("postgresql", Map.of("spring.datasource.url", server.url(database),
						"spring.datasource.username", server.user(), "spring.datasource.password", server.password(),
						// Many applications share the server's hundred connections.
						"spring.datasource.hikari.minimum-idle", 0, "spring.datasource.hikari.maximum-pool-size", 5,
						"spring.datasource.hikari.idle-timeout", 10_000)));
		}

	}

}
