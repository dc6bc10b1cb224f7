package org.mera.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.mera.workflow.Deputies;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who stands in for whom, by the announced absences and the clock: no job begins or ends
 * a substitution. When a substitute is away as well, whoever stands in for the substitute
 * stands in for both.
 */
@Service
@Transactional(readOnly = true)
public class Substitutions implements Deputies {

	private final AbsenceRepository absences;

	private final JdbcClient database;

	private final Clock clock;

	Substitutions(AbsenceRepository absences, JdbcClient database, Clock clock) {
		this.absences = absences;
		this.database = database;
		this.clock = clock;
	}

	/** Those for whom the person stands in today. */
	public List<String> coveredBy(String personId) {
		LocalDate today = LocalDate.now(this.clock);
		return isAnybodysSubstitute(personId, today) ? coveredBy(personId, today) : List.of();
	}

	/** Asked with every task; as an entity's query it would be a tenth of its time. */
	private boolean isAnybodysSubstitute(String personId, LocalDate day) {
		return this.database.sql("select 1 from absence where substitute_id = ? and last_day >= ? limit 1")
			.params(personId, day)
			.query(Integer.class)
			.optional()
			.isPresent();
	}

	private List<String> coveredBy(String personId, LocalDate today) {
		Set<String> seen = new LinkedHashSet<>(List.of(personId));
		List<String> open = new ArrayList<>(seen);
		while (!open.isEmpty()) {
			this.absences.findBySubstituteIdAndLastDayGreaterThanEqualOrderByFirstDay(open.remove(0), today)
				.stream()
				.filter((absence) -> absence.covers(today))
				.map(Absence::personId)
				.filter(seen::add)
				.forEach(open::add);
		}
		seen.remove(personId);
		return List.copyOf(seen);
	}

	@Override
	public boolean standsInFor(String personId, String otherId) {
		return coveredBy(personId).contains(otherId);
	}

	/** Who is away on a day, in one query. */
	Away on(LocalDate day) {
		return new Away(this.absences.findByFirstDayLessThanEqualAndLastDayGreaterThanEqualOrderByFirstDay(day, day)
			.stream()
			.filter((absence) -> absence.covers(day))
			.toList());
	}

}
