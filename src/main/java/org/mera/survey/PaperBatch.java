package org.mera.survey;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A pile of slips that has been entered.
 *
 * @param pile the number on its cover, if it has one
 * @param slips how many
 * @param enteredBy the officer who counted them
 * @param enteredOn the day
 */
public record PaperBatch(@Nullable Integer pile, int slips, String enteredBy, LocalDate enteredOn) {
}
