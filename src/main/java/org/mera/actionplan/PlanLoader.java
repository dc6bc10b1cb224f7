package org.mera.actionplan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads the configured plan files when the application starts, before anybody can reach
 * it. A wrong file stops the start with the errors of all files.
 */
@Component
class PlanLoader implements SmartInitializingSingleton {

	private static final Logger LOG = LoggerFactory.getLogger(PlanLoader.class);

	private final ActionPlans plans;

	private final ActionPlanProperties properties;

	private final ResourcePatternResolver resources;

	PlanLoader(ActionPlans plans, ActionPlanProperties properties, ResourcePatternResolver resources) {
		this.plans = plans;
		this.properties = properties;
		this.resources = resources;
	}

	/** One transaction: either all files are taken over or none. */
	@Override
	@Transactional
	public void afterSingletonsInstantiated() {
		List<PlanError> errors = new ArrayList<>();
		Map<String, Resource> loaded = new HashMap<>();
		for (Resource file : files()) {
			try {
				String id = this.plans.load(file).id();
				Resource other = loaded.putIfAbsent(id, file);
				if (other != null) {
					errors.add(twice(id, file, other));
				}
			}
			catch (InvalidPlanException ex) {
				errors.addAll(ex.errors());
			}
		}
		if (!errors.isEmpty()) {
			throw new InvalidPlanException(errors);
		}
		if (loaded.isEmpty()) {
			LOG.warn("No plan file at {}", this.properties.plans());
		}
	}

	private static PlanError twice(String id, Resource file, Resource other) {
		return new PlanError(file.getDescription(), 1, 1, "id",
				PlanMessages.text("plan.error.plan-twice", id, other.getDescription()));
	}

	private List<Resource> files() {
		List<Resource> files = new ArrayList<>();
		for (String location : this.properties.plans()) {
			try {
				files.addAll(List.of(this.resources.getResources(location)));
			}
			catch (IOException ex) {
				throw new InvalidPlanException(List
					.of(new PlanError(location, 1, 1, "", PlanMessages.text("plan.error.unreadable", location))));
			}
		}
		return files;
	}

}
