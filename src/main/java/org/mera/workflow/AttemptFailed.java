package org.mera.workflow;

/**
 * An attempt at a job failed, and all that it did is rolled back. What is to be kept of
 * it is written by whoever hears this, in the transaction that notes the failure.
 *
 * @param failure why
 */
public record AttemptFailed(Throwable failure) {
}
