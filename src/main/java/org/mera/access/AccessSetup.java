package org.mera.access;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings people, permissions and filters in order on every start, after the plans are
 * loaded and before the first request can come in.
 */
@Component
class AccessSetup implements SmartLifecycle {

	private final TransactionOperations transaction;

	private final TaskFilters filters;

	private final PeopleGroups groups;

	private final DemoPeople demoPeople;

	private final FirstAdministrator administrator;

	private volatile boolean running;

	AccessSetup(TransactionOperations transaction, TaskFilters filters, PeopleGroups groups, DemoPeople demoPeople,
			FirstAdministrator administrator) {
		this.transaction = transaction;
		this.filters = filters;
		this.groups = groups;
		this.demoPeople = demoPeople;
		this.administrator = administrator;
	}

	/** All of it or, if the start is refused, nothing. */
	@Override
	public void start() {
		this.transaction.executeWithoutResult((status) -> {
			this.groups.prepare(this.filters.prepare());
			this.demoPeople.prepare();
			this.administrator.ensure();
		});
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** Before the web server's. */
	@Override
	public int getPhase() {
		return 0;
	}

}
