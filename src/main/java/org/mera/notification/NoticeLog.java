package org.mera.notification;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Receives every notice whose transaction was committed; what was rolled back did not
 * happen. Until there is e-mail it notes it in the log.
 */
@Component
class NoticeLog {

	private static final Logger LOG = LoggerFactory.getLogger(NoticeLog.class);

	@TransactionalEventListener
	void on(Notice notice) {
		LOG.info("{} for {} to {}", notice.getClass().getSimpleName(), notice.step().stepExecutionId(),
				notice.groups());
	}

}
