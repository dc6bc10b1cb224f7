package org.mera.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.mera.actionplan.WorkingDays;

import org.springframework.stereotype.Service;

/**
 * Knows when nobody of a group is there. Private religious days do not count: they are
 * nobody else's business, and short.
 */
@Service
public class Presence {

	private final Directory directory;

	private final Substitutions substitutions;

	private final WorkingDays workingDays;

	Presence(Directory directory, Substitutions substitutions, WorkingDays workingDays) {
		this.directory = directory;
		this.substitutions = substitutions;
		this.workingDays = workingDays;
	}

	/**
	 * The working days on which of some groups every member is away and nobody stands in,
	 * as periods without a break, in the groups' order.
	 * @param from first day to look at
	 * @param to last day to look at
	 */
	public List<Gap> groupsWithoutAnybody(LocalDate from, LocalDate to, Collection<String> groupIds) {
		List<LocalDate> days = from.datesUntil(to.plusDays(1)).filter(this.workingDays::isWorkingDay).toList();
		Map<LocalDate, Away> away = new TreeMap<>();
		days.forEach((day) -> away.put(day, this.substitutions.on(day)));
		return groupIds.stream().distinct().flatMap((group) -> gaps(group, away).stream()).toList();
	}

	private List<Gap> gaps(String group, Map<LocalDate, Away> days) {
		List<String> members = this.directory.membersOf(group).stream().map(Person::id).toList();
		List<Gap> gaps = new ArrayList<>();
		boolean open = false;
		for (Map.Entry<LocalDate, Away> each : days.entrySet()) {
			LocalDate day = each.getKey();
			boolean nobody = members.stream().noneMatch((member) -> isCovered(member, each.getValue()));
			if (nobody && open) {
				gaps.add(gaps.remove(gaps.size() - 1).until(day));
			}
			else if (nobody) {
				gaps.add(new Gap(group, day, day));
			}
			open = nobody;
		}
		return gaps;
	}

	private boolean isCovered(String member, Away away) {
		return !away.has(member) || away.presentFor(member).flatMap(this.directory::find).isPresent();
	}

	/**
	 * Working days on which nobody of a group is there.
	 *
	 * @param groupId which group
	 * @param from the first of them
	 * @param to the last of them
	 */
	public record Gap(String groupId, LocalDate from, LocalDate to) {

		Gap until(LocalDate day) {
			return new Gap(this.groupId, this.from, day);
		}

	}

}
