package org.mera.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.mera.actionplan.ActionPlans;
import org.mera.actionplan.WorkingDays;
import org.mockito.Mockito;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Two offices with two people each, a coordinator in a third and a vacant one; their
 * clock stands at noon.
 */
@TestConfiguration(proxyBeanMethods = false)
class Town {

	/** A Monday. */
	static final LocalDate TODAY = LocalDate.of(2023, 6, 5);

	private static final Map<String, List<String>> OFFICES = Map.of("one", List.of("ana", "bojan"), "two",
			List.of("cana", "dino"), "office", List.of("esad"), "vacant", List.of());

	@Bean
	TownClock clock() {
		return new TownClock();
	}

	@Bean
	WorkingDays workingDays() {
		return new WorkingDays("rs", Set.of());
	}

	@Bean
	ActionPlans plans() {
		return Mockito.mock(ActionPlans.class);
	}

	@Bean
	Directory directory() {
		return new Directory() {

			@Override
			public List<Person> find(Collection<String> ids) {
				return ids.stream().flatMap((id) -> find(id).stream()).toList();
			}

			@Override
			public Optional<Person> find(String id) {
				return OFFICES.values()
					.stream()
					.filter((members) -> members.contains(id))
					.findFirst()
					.map((members) -> new Person(id, id.toUpperCase(Locale.ROOT), null));
			}

			@Override
			public List<Person> membersOf(String groupId) {
				return OFFICES.get(groupId).stream().map((id) -> find(id).orElseThrow()).toList();
			}

			@Override
			public List<String> groupsOf(String personId) {
				return ownGroupsOf(personId);
			}

			@Override
			public List<String> ownGroupsOf(String personId) {
				return OFFICES.keySet().stream().filter((group) -> OFFICES.get(group).contains(personId)).toList();
			}

		};
	}

	/** A clock that a test can set to a day. */
	static class TownClock extends Clock {

		private LocalDate day = TODAY;

		void set(LocalDate day) {
			this.day = day;
		}

		@Override
		public ZoneId getZone() {
			return ZoneId.of("Europe/Belgrade");
		}

		@Override
		public Clock withZone(ZoneId zone) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Instant instant() {
			return this.day.atTime(12, 0).atZone(getZone()).toInstant();
		}

	}

}
