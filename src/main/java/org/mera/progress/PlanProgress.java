package org.mera.progress;

import java.time.LocalDate;
import java.util.List;

import org.mera.measure.PlanExecution;

/**
 * How far the carrying out of a plan is.
 *
 * @param id the plan execution
 * @param planId the plan
 * @param title the plan's title
 * @param status whether it runs
 * @param start first day of the plan's validity, moved as the plan was
 * @param end its last day
 * @param measures in the printed order
 */
public record PlanProgress(String id, String planId, String title, PlanExecution.Status status, LocalDate start,
		LocalDate end, List<MeasureProgress> measures) {
}
