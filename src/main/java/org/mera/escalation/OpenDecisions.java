package org.mera.escalation;

/**
 * How many overdue steps await a decision.
 *
 * @param managers those that the managers alone are asked about
 * @param council those that the City Council is asked about as well
 */
public record OpenDecisions(long managers, long council) {
}
