package org.mera.workshop;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The city's list of local communities. */
@Service
@Transactional
public class LocalCommunities {

	private final LocalCommunityRepository communities;

	private final WorkshopRepository workshops;

	LocalCommunities(LocalCommunityRepository communities, WorkshopRepository workshops) {
		this.communities = communities;
		this.workshops = workshops;
	}

	/** The communities of the current list, by name. */
	public List<LocalCommunity> all() {
		return this.communities.findByListedTrue()
			.stream()
			.sorted(Comparator.comparing(LocalCommunity::name, Collator.getInstance(Locale.ROOT)))
			.toList();
	}

	/**
	 * Replaces the list. A community that the new list does not name goes, unless a
	 * workshop refers to it: then it stays for the record and can be chosen no more.
	 */
	void replace(List<LocalCommunity> list) {
		Map<String, LocalCommunity> known = this.communities.findAll()
			.stream()
			.collect(Collectors.toMap(LocalCommunity::id, Function.identity()));
		for (LocalCommunity community : list) {
			LocalCommunity stored = known.remove(community.id());
			if (stored != null) {
				stored.update(community);
			}
			else {
				this.communities.save(community);
			}
		}
		if (!known.isEmpty()) {
			drop(known.values());
		}
	}

	private void drop(Collection<LocalCommunity> notNamed) {
		Set<String> inUse = new HashSet<>(this.workshops.findCommunityIds());
		for (LocalCommunity dropped : notNamed) {
			if (inUse.contains(dropped.id())) {
				dropped.unlist();
			}
			else {
				this.communities.delete(dropped);
			}
		}
	}

}
