package org.mera.survey;

import java.time.LocalDate;

/**
 * A pile of slips that has been entered.
 *
 * @param slips how many
 * @param enteredBy the officer who counted them
 * @param enteredOn the day
 */
public record PaperBatch(int slips, String enteredBy, LocalDate enteredOn) {
}
