package org.mera.access;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.identity.db.DbGroupQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.mera.people.Substitutions;

/**
 * Finds the groups of a member and of those for whom the member stands in. Only plans'
 * groups are lent: nobody becomes an administrator by standing in for one.
 */
class SubstituteGroupQuery extends DbGroupQueryImpl {

	private static final long serialVersionUID = 1L;

	private final transient Substitutions substitutions;

	SubstituteGroupQuery(Substitutions substitutions) {
		this.substitutions = substitutions;
	}

	SubstituteGroupQuery(CommandExecutor executor, Substitutions substitutions) {
		super(executor);
		this.substitutions = substitutions;
	}

	@Override
	public List<Group> executeList(CommandContext context, Page page) {
		return widened(context, () -> super.executeList(context, page), List.of());
	}

	@Override
	public long executeCount(CommandContext context) {
		return widened(context, () -> super.executeCount(context), 0L);
	}

	/** Asks for the groups by their ids instead of by their member. */
	private <T> T widened(CommandContext context, Supplier<T> question, T none) {
		String member = this.userId;
		List<String> covered = (member != null) ? this.substitutions.coveredBy(member) : List.of();
		if (covered.isEmpty()) {
			return question.get();
		}
		String[] asked = this.ids;
		Set<String> found = context.runWithoutAuthorization(() -> groups(context, member, covered));
		if (asked != null) {
			found.retainAll(Arrays.asList(asked));
		}
		if (found.isEmpty()) {
			return none;
		}
		try {
			this.userId = null;
			this.ids = found.toArray(String[]::new);
			return question.get();
		}
		finally {
			this.userId = member;
			this.ids = asked;
		}
	}

	private static Set<String> groups(CommandContext context, String member, List<String> covered) {
		Set<String> groups = new TreeSet<>(ownGroups(context, new DbGroupQueryImpl().groupMember(member)));
		covered.forEach((absent) -> groups
			.addAll(ownGroups(context, new DbGroupQueryImpl().groupMember(absent).groupType(PeopleGroups.TYPE))));
		return groups;
	}

	/** The groups found by the engine's own query, which knows no substitutes. */
	static List<String> ownGroups(CommandContext context, GroupQuery query) {
		return ((DbGroupQueryImpl) query).executeList(context, null).stream().map(Group::getId).toList();
	}

}
