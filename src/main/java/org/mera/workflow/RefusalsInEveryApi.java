package org.mera.workflow;

import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;

/**
 * Lets the engine's REST API and each web application's own copy of it answer refusals
 * alike. Public because Jersey finds it by its name in {@code META-INF/services}.
 */
public class RefusalsInEveryApi implements AutoDiscoverable {

	/** Before the engine's own answer. */
	private static final int FIRST = 1;

	@Override
	public void configure(FeatureContext api) {
		api.register(new RefusedOverRest(), FIRST);
		api.register(new UnavailableOverRest(), FIRST);
	}

}
