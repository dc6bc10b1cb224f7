package org.mera.operations;

import org.mera.database.BackupWatch;
import org.mera.escalation.Ladders;
import org.mera.evidence.Evidence;
import org.mera.measure.Steps;
import org.mera.notification.MailRegister;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the figures; each kind in one query, however many plans, measures and jobs there
 * are.
 */
@Component
class FiguresReader {

	private final Steps steps;

	private final Ladders ladders;

	private final Jobs jobs;

	private final MailRegister mails;

	private final Evidence evidence;

	private final BackupWatch backups;

	FiguresReader(Steps steps, Ladders ladders, Jobs jobs, MailRegister mails, Evidence evidence, BackupWatch backups) {
		this.steps = steps;
		this.ladders = ladders;
		this.jobs = jobs;
		this.mails = mails;
		this.evidence = evidence;
		this.backups = backups;
	}

	@Transactional(readOnly = true)
	public Figures read() {
		return new Figures(this.steps.count(), this.ladders.openDecisions(), this.jobs.state(), this.mails.state(),
				this.backups.state(), this.evidence.bytes());
	}

}
