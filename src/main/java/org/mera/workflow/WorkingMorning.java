package org.mera.workflow;

/**
 * A working day begins. Told once for the whole installation, in the transaction of the
 * morning round: for what has to be looked after now and then though nobody does
 * anything.
 */
public record WorkingMorning() {
}
