package org.mera.workshop;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The stored {@link ProgrammeDraft}s. */
interface ProgrammeDraftRepository extends Repository<ProgrammeDraft, Long> {

	ProgrammeDraft save(ProgrammeDraft draft);

	List<ProgrammeDraft> findByMeasureExecutionIdOrderByNumber(String measureExecutionId);

}
