package org.mera.browser;

import java.io.IOException;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Lends each test method the visitors that it asks for. Chromium starts once for all
 * tests.
 */
class BrowserExtension implements ParameterResolver, AfterTestExecutionCallback, AfterEachCallback {

	private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Visitors.class;
	}

	@Override
	public Visitors resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return visitors(context);
	}

	/** What was on the screens when it failed tells more than a stack trace. */
	@Override
	public void afterTestExecution(ExtensionContext context) throws IOException {
		if (context.getExecutionException().isPresent()) {
			visitors(context).keepTraces();
		}
	}

	@Override
	public void afterEach(ExtensionContext context) {
		visitors(context).close();
	}

	private static Visitors visitors(ExtensionContext context) {
		RunningChromium running = context.getRoot()
			.getStore(NAMESPACE)
			.getOrComputeIfAbsent(RunningChromium.class, (key) -> new RunningChromium(), RunningChromium.class);
		Store store = context.getStore(NAMESPACE);
		return store
			.getOrComputeIfAbsent(Visitors.class, (key) -> new Visitors(running.chromium.browser(), address(context),
					context.getRequiredTestClass().getSimpleName() + "." + context.getRequiredTestMethod().getName()),
					Visitors.class);
	}

	private static String address(ExtensionContext context) {
		return "http://localhost:" + SpringExtension.getApplicationContext(context)
			.getEnvironment()
			.getRequiredProperty("local.server.port");
	}

	/**
	 * Ends with the last test.
	 */
	private static final class RunningChromium implements CloseableResource {

		private final Chromium chromium = Chromium.launch();

		@Override
		public void close() {
			this.chromium.close();
		}

	}

}
