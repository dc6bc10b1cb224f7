package org.mera.test;

import java.util.Objects;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.platform.commons.support.AnnotationSupport;

import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Leaves no running process, no moved clock and no mail behind. Nothing that happens may
 * need two connections to the database at once.
 */
class CityExtension implements BeforeEachCallback, AfterEachCallback {

	private static final Namespace STORE = Namespace.create(CityExtension.class);

	@Override
	public void beforeEach(ExtensionContext context) {
		boolean cleaned = AnnotationSupport.isAnnotated(context.getTestClass(), CleansHistory.class);
		context.getStore(STORE).put("one", OneConnection.of(application(context), cleaned ? 2 : 1));
	}

	@Override
	public void afterEach(ExtensionContext context) {
		ApplicationContext application = application(context);
		application.getBean(City.class).close();
		application.getBean(Post.class).close();
		OneConnection one = context.getStore(STORE).get("one", OneConnection.class);
		try (one) {
			Objects.requireNonNull(one).wasEnough();
		}
	}

	private static ApplicationContext application(ExtensionContext context) {
		return SpringExtension.getApplicationContext(context);
	}

}
