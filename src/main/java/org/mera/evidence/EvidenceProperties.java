package org.mera.evidence;

import java.util.Set;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What may be uploaded.
 *
 * @param maxFile the largest file
 * @param maxStep how much the files of one step may take together
 * @param maxFiles how many files a step may have
 * @param types the types of file that are taken
 */
@ConfigurationProperties("mera.evidence")
@Validated
record EvidenceProperties(@DefaultValue("20MB") @NotNull DataSize maxFile,
		@DefaultValue("200MB") @NotNull DataSize maxStep, @DefaultValue("200") @Min(1) @Max(10_000) int maxFiles,
		@DefaultValue( {
				"pdf", "jpeg", "png", "webp", "mp4", "docx", "xlsx", "odt", "ods", "csv",
				"txt" }) @NotEmpty Set<FileType> types){
}
