package org.mera.workflow;

import java.util.function.Supplier;

import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/**
 * Has each of the engine's commands use what Mera makes in place of the engine's own.
 *
 * @param type what the engine asks for
 * @param made makes one for each command
 */
public record MeraSession<S extends Session>(Class<S> type, Supplier<? extends S> made) implements SessionFactory {

	@Override
	public Class<?> getSessionType() {
		return this.type;
	}

	@Override
	public Session openSession() {
		return this.made.get();
	}

}
