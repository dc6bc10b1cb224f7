package org.mera.measure;

/**
 * Says whether a step's result is proved. Implemented by the module that keeps the
 * evidence; where there is none, every step counts as proved.
 */
public interface StepProof {

	/**
	 * Demands everything that the plan asks for before the step closes.
	 * @throws org.mera.workflow.RuleViolation naming what is missing
	 */
	void require(StepExecution step);

	/**
	 * Demands what the plan asks for about one thing of the step, such as a workshop.
	 * @param per what kind of thing it is, see {@link ProofSubjects#per()}
	 * @throws org.mera.workflow.RuleViolation naming what is missing
	 */
	void require(StepExecution step, String per, ProofSubject subject);

}
