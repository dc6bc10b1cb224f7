package org.mera.operations;

import java.util.List;

import org.mera.database.BackupState;
import org.mera.escalation.OpenDecisions;
import org.mera.measure.StepCount;
import org.mera.notification.MailState;

/**
 * What is counted about a running Mera.
 *
 * @param steps open and overdue steps, by measure of the running plans
 * @param decisions overdue steps that await a decision
 * @param jobs what the engine has to do
 * @param mail how mail fares
 * @param backup how backups fare
 * @param evidenceBytes how much all files take
 */
record Figures(List<StepCount> steps, OpenDecisions decisions, Jobs.State jobs, MailState mail, BackupState backup,
		long evidenceBytes) {
}
