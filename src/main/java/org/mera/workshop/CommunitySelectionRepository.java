package org.mera.workshop;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The stored {@link CommunitySelection}s. */
interface CommunitySelectionRepository extends Repository<CommunitySelection, Long> {

	CommunitySelection save(CommunitySelection selection);

	List<CommunitySelection> findByMeasureExecutionIdOrderByNumber(String measureExecutionId);

}
