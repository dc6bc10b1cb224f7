package org.mera.access;

import java.util.List;

import org.camunda.bpm.engine.authorization.Groups;

/**
 * What a module opens to programs that log in as they do at the engine's REST API, if the
 * user is a member of one of the groups. There is no session and no cookie.
 *
 * @param groups ids of the groups
 * @param patterns path patterns as Spring MVC knows them
 */
public record BasicPaths(List<String> groups, List<String> patterns) {

	/** What is for administrators only. */
	public static BasicPaths forAdministrators(String... patterns) {
		return new BasicPaths(List.of(Groups.CAMUNDA_ADMIN), List.of(patterns));
	}

}
