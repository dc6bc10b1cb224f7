package org.mera.database;

import org.springframework.boot.autoconfigure.orm.jpa.EntityManagerFactoryBuilderCustomizer;
import org.springframework.boot.orm.jpa.EntityManagerFactoryBuilder;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Lets Hibernate read the entities while the engine reads its statements: each takes
 * seconds of a start, and neither needs the other for it. Who first uses the database
 * waits for both.
 */
@Component
class EntityManagerInBackground implements EntityManagerFactoryBuilderCustomizer {

	@Override
	public void customize(EntityManagerFactoryBuilder builder) {
		builder.setBootstrapExecutor(new SimpleAsyncTaskExecutor("entity-manager-"));
	}

}
