package org.mera.actionplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What can be configured about plans and working days.
 *
 * @param plans where the plan files are, for example {@code file:plans/*.yaml}
 * @param holidays code of the public holidays' calendar, for example {@code rs}
 * @param daysOff further days on which the administration does not work, beside weekends
 * and public holidays
 */
@ConfigurationProperties("mera")
@Validated
record ActionPlanProperties(@DefaultValue("classpath:plans/*.yaml") @NotEmpty List<@NotBlank String> plans,
		@DefaultValue("rs") @NotBlank String holidays, @DefaultValue Set<LocalDate> daysOff) {
}
