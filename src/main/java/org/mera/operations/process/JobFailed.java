package org.mera.operations.process;

/**
 * A job failed for the last time.
 *
 * @param process id of the process that it would have carried on
 */
record JobFailed(String process) {
}
