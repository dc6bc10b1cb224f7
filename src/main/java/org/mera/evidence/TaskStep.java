package org.mera.evidence;

import java.util.Map;

/**
 * The step that a task belongs to.
 *
 * @param measureExecutionId the measure
 * @param stepId the step's id in the plan
 * @param ids what the task's process carries, among it what the task is about
 */
public record TaskStep(String measureExecutionId, String stepId, Map<String, Object> ids) {
}
