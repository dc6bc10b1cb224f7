package org.mera.notification;

import java.util.Optional;

/** What those responsible for a step said last about its delay. */
public interface LastWords {

	/** Their words, if they said any. */
	Optional<String> of(String stepExecutionId);

}
