package org.mera.people;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

import org.springframework.stereotype.Service;

/** Knows by whose right a substitute acts. */
@Service
public class LentRights {

	private final Substitutions substitutions;

	private final Directory directory;

	LentRights(Substitutions substitutions, Directory directory) {
		this.substitutions = substitutions;
		this.directory = directory;
	}

	/**
	 * Those by whose right alone the person may do today what is for some groups; nobody
	 * if the person is in one of them, or may not do it at all.
	 * @param groups asked for only if the person stands in for somebody
	 */
	public List<String> lenders(String personId, Supplier<? extends Collection<String>> groups) {
		List<String> covered = this.substitutions.coveredBy(personId);
		if (covered.isEmpty()) {
			return List.of();
		}
		Collection<String> ids = groups.get();
		return isIn(personId, ids) ? List.of() : covered.stream().filter((absent) -> isIn(absent, ids)).toList();
	}

	private boolean isIn(String personId, Collection<String> groups) {
		return !Collections.disjoint(this.directory.ownGroupsOf(personId), groups);
	}

}
