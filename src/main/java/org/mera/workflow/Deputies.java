package org.mera.workflow;

/** Knows who acts for whom while somebody is away. */
public interface Deputies {

	/** Whether the person stands in for the other today. */
	boolean standsInFor(String personId, String otherId);

}
