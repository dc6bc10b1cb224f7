package org.mera.people;

/**
 * The kinds of mail that a person can refuse; those about overdue steps are not among
 * them.
 */
public enum MailKind {

	/** Tasks that wait for the person's groups, gathered. */
	TASKS,

	/** A step will soon be due. */
	REMINDER,

	/** A decision was taken on an overdue step. */
	DECISION,

	/** A step has new dates. */
	REPLANNED,

	/** A step that was overdue is closed. */
	CLOSED

}
