package org.mera.notification;

import java.util.List;

/**
 * It was decided how an overdue step goes on.
 *
 * @param step the step, due as it was before the decision
 * @param groups those responsible for it, the managers, the council if it was asked, and
 * the group that takes over if there is one
 * @param decision {@code extend}, {@code hand-over}, {@code press-on} or {@code close}
 * @param reason why
 * @param by who decided it
 */
public record EscalationDecided(WatchedStep step, List<String> groups, String decision, String reason,
		String by) implements Notice {
}
