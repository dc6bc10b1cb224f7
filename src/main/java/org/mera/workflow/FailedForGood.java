package org.mera.workflow;

/**
 * Marks what fails again however often it is tried. A job that fails so is tried no more,
 * and an incident says why.
 */
public interface FailedForGood {

}
