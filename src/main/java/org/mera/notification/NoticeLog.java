package org.mera.notification;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Receives every notice; until there is e-mail it notes it in the log. */
@Component
class NoticeLog {

	private static final Logger LOG = LoggerFactory.getLogger(NoticeLog.class);

	@EventListener
	void on(Notice notice) {
		LOG.info("{} for {} to {}", notice.getClass().getSimpleName(), notice.step().stepExecutionId(),
				notice.groups());
	}

}
