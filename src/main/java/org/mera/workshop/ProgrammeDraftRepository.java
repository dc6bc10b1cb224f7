package org.mera.workshop;

import java.util.List;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

/** The stored {@link ProgrammeDraft}s. */
interface ProgrammeDraftRepository extends Repository<ProgrammeDraft, Long> {

	ProgrammeDraft save(ProgrammeDraft draft);

	/** With their agendas, in one query. */
	@EntityGraph(attributePaths = "agenda")
	List<ProgrammeDraft> findByMeasureExecutionIdOrderByNumber(String measureExecutionId);

}
