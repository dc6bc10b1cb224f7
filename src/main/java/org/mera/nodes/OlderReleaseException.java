package org.mera.nodes;

/** Stops the start of a release that is older than the last one. */
class OlderReleaseException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String own;

	private final String newer;

	OlderReleaseException(String own, String newer) {
		super("Mera " + own + " is older than " + newer);
		this.own = own;
		this.newer = newer;
	}

	String own() {
		return this.own;
	}

	String newer() {
		return this.newer;
	}

}
