package org.mera.workflow;

import java.util.List;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import org.springframework.stereotype.Component;

/** Lets the engine keep of its history what nobody else does. */
@Component
class HistoryPlugin extends AbstractProcessEnginePlugin {

	@Override
	public void preInit(ProcessEngineConfigurationImpl configuration) {
		KeptHistory kept = new KeptHistory();
		configuration.setCustomHistoryLevels(List.of(kept));
		configuration.setHistoryLevel(kept);
		configuration.setHistoryEventProducer(new NamedEvents());
		configuration.setHistoryEventHandler(new KeptEvents());
	}

}
