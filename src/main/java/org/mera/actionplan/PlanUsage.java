package org.mera.actionplan;

/** Tells whether somebody works by a plan, which must then stay as it is. */
public interface PlanUsage {

	boolean isStarted(String planId);

}
