package org.mera.test;

import org.mera.workflow.MorningLook;

/** A look of the morning that fails when a test wants it to. */
public class TestLook implements MorningLook {

	private int made;

	private boolean failing;

	@Override
	public String name() {
		return "a-test";
	}

	@Override
	public void look() {
		this.made++;
		if (this.failing) {
			throw new IllegalStateException("nothing to be seen");
		}
	}

	/** From now on, how often it was made counts anew. */
	public void fails(boolean failing) {
		this.failing = failing;
		this.made = 0;
	}

	public int made() {
		return this.made;
	}

}
