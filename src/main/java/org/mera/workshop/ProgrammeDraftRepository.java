package org.mera.workshop;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored {@link ProgrammeDraft}s. */
interface ProgrammeDraftRepository extends Repository<ProgrammeDraft, Long> {

	ProgrammeDraft save(ProgrammeDraft draft);

	/** With their agendas, in one query. */
	@Query("""
			select distinct draft from ProgrammeDraft draft left join fetch draft.agenda
			where draft.measureExecutionId = :measureExecutionId order by draft.number""")
	List<ProgrammeDraft> findByMeasureExecutionIdOrderByNumber(String measureExecutionId);

}
