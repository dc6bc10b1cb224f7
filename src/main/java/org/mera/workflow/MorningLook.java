package org.mera.workflow;

/**
 * Something that is looked after each working morning though nobody does anything: once
 * for the whole installation, in a transaction of its own. A look that fails is made
 * again, so it must stand being made twice.
 */
public interface MorningLook {

	/** By which a look that failed is found again, whatever becomes of its class. */
	String name();

	/** Looks, and does what is to be done about it. */
	void look();

}
