package org.mera.database;

/**
 * The backup that was to be made by itself could not be made.
 *
 * @param why the failure in words
 */
public record BackupFailed(String why) {
}
