package org.mera.survey;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What can be configured about surveys.
 *
 * @param codes whether surveys opened from now on take an online answer only with a
 * one-time code
 */
@ConfigurationProperties("mera.survey")
record SurveyProperties(boolean codes) {
}
