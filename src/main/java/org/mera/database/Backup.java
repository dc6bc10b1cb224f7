package org.mera.database;

/**
 * A backup that was made.
 *
 * @param file where it is, on the machine that Mera runs on
 * @param bytes its size
 */
record Backup(String file, long bytes) {
}
