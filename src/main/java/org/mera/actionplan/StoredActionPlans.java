package org.mera.actionplan;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps every loaded plan in the database: a plan that is being carried out must not
 * change because somebody edits a file.
 */
@Service
class StoredActionPlans implements ActionPlans {

	private static final Logger LOG = LoggerFactory.getLogger(StoredActionPlans.class);

	private final LoadedPlanRepository repository;

	private final ObjectProvider<KnownProcesses> processes;

	private final ObjectProvider<PlanUsage> usage;

	private final Clock clock;

	/** By hash, so that a replaced or rolled back text can never be served. */
	private final Map<String, ActionPlan> read = new ConcurrentHashMap<>();

	// Providers, because both are told by modules that themselves need the plans.
	StoredActionPlans(LoadedPlanRepository repository, ObjectProvider<KnownProcesses> processes,
			ObjectProvider<PlanUsage> usage, Clock clock) {
		this.repository = repository;
		this.processes = processes;
		this.usage = usage;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public List<ActionPlan> all() {
		return this.repository.findAllByOrderById().stream().map(this::read).toList();
	}

	@Override
	@Transactional(readOnly = true)
	public ActionPlan get(String id) {
		return read(stored(id));
	}

	@Override
	@Transactional(readOnly = true)
	public ActionPlan get(String id, @Nullable String sha256) {
		ActionPlan known = (sha256 != null) ? this.read.get(sha256) : null;
		return (known != null) ? known : get(id);
	}

	@Override
	@Transactional(readOnly = true)
	public String sha256(String id) {
		return stored(id).sha256();
	}

	private LoadedPlan stored(String id) {
		return this.repository.findById(id).orElseThrow(() -> new IllegalArgumentException("There is no plan " + id));
	}

	private ActionPlan read(LoadedPlan stored) {
		// Its processes were checked when it was loaded.
		return this.read.computeIfAbsent(stored.sha256(), (hash) -> new PlanReader(null).read(stored.file()));
	}

	@Override
	@Transactional
	public ActionPlan load(Resource resource) {
		PlanFile file = PlanFile.of(resource);
		KnownProcesses known = this.processes.getIfAvailable();
		String edition = (known != null) ? known.edition() : null;
		for (LoadedPlan stored : this.repository.findBySha256(file.sha256())) {
			if (stored.isCheckedAgainst(edition)) {
				return read(stored);
			}
		}
		ActionPlan plan = new PlanReader(known).read(file);
		Optional<LoadedPlan> stored = this.repository.findById(plan.id());
		if (stored.isEmpty()) {
			LoadedPlan loaded = new LoadedPlan(plan, file, Instant.now(this.clock));
			loaded.checkedAgainst(edition);
			this.repository.save(loaded);
			LOG.info("Loaded plan {} from {}", plan.id(), file.name());
			return plan;
		}
		return loadAgain(stored.get(), plan, file, edition);
	}

	private ActionPlan loadAgain(LoadedPlan stored, ActionPlan plan, PlanFile file, @Nullable String edition) {
		if (stored.isFrom(file)) {
			stored.checkedAgainst(edition);
			return plan;
		}
		if (this.usage.stream().anyMatch((usedBy) -> usedBy.isStarted(plan.id()))) {
			LOG.warn("Plan {} is being carried out and stays as loaded on {}; the changed file {} is not used",
					plan.id(), stored.loadedAt(), file.name());
			return read(stored);
		}
		stored.replaceBy(plan, file, Instant.now(this.clock));
		stored.checkedAgainst(edition);
		LOG.info("Replaced plan {} by the changed file {}", plan.id(), file.name());
		return plan;
	}

}
