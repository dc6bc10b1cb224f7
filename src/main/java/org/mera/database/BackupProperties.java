package org.mera.database;

import java.nio.file.Path;
import java.time.LocalTime;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Backups of the embedded database.
 *
 * @param directory where they are put
 * @param keep how many are kept; making one more deletes the oldest
 * @param at time of day at which one is made by itself; null for never
 */
@ConfigurationProperties("mera.backup")
@Validated
record BackupProperties(@DefaultValue("data/backups") Path directory, @DefaultValue("14") @Min(1) @Max(10_000) int keep,
		@Nullable LocalTime at) {
}
