package org.mera.publicpage;

/** The stable addresses of the progress pages. */
final class PublicAddresses {

	private PublicAddresses() {
	}

	static String plan(String planExecutionId) {
		return "/plan/" + planExecutionId;
	}

	/** Where a piece of evidence is that everybody may see. */
	static String evidence(long piece) {
		return "/plan/evidence/" + piece;
	}

	/** The id of a measure's execution is the plan's, a dot and the measure's. */
	static String measure(String measureExecutionId) {
		int dot = measureExecutionId.lastIndexOf('.');
		return (dot < 0) ? "/plan"
				: plan(measureExecutionId.substring(0, dot)) + "/" + measureExecutionId.substring(dot + 1);
	}

}
