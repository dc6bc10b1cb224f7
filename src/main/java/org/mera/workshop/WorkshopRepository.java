package org.mera.workshop;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored {@link Workshop}s. */
interface WorkshopRepository extends Repository<Workshop, String> {

	Workshop save(Workshop workshop);

	Optional<Workshop> findById(String id);

	List<Workshop> findByMeasureExecutionIdOrderByNumber(String measureExecutionId);

	/** Ids of the communities that any workshop refers to. */
	@Query("select distinct workshop.community.id from Workshop workshop")
	List<String> findCommunityIds();

}
