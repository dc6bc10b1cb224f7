package org.mera.reporting;

import org.jspecify.annotations.Nullable;

/**
 * The answers to what OGP asks at the end of a commitment, in our words.
 *
 * @param summary what was achieved, with what proof
 * @param information whether citizens got more or better information
 * @param participation whether citizens got more say
 * @param accountability whether the city answered for what it did
 * @param obstacles what helped or stood in the way
 * @param lessons what should be done otherwise
 */
public record PackAnswers(String summary, @Nullable String information, @Nullable String participation,
		@Nullable String accountability, @Nullable String obstacles, @Nullable String lessons) {
}
