package org.mera.workshop;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored {@link Workshop}s. */
interface WorkshopRepository extends Repository<Workshop, String> {

	Workshop save(Workshop workshop);

	/** With its community and how often it was moved, in one query. */
	Optional<Workshop> findById(String id);

	/** With their communities, in one query. */
	@Query("""
			select workshop from Workshop workshop join fetch workshop.community
			where workshop.measureExecutionId = :measureExecutionId order by workshop.number""")
	List<Workshop> findByMeasureExecutionIdOrderByNumber(String measureExecutionId);

	/** Those of the measure's latest selection that have this status. */
	@Query("""
			select workshop from Workshop workshop join fetch workshop.community
			where workshop.measureExecutionId = :measure and workshop.status = :status
			and workshop.selectionId = (select max(selection.id) from CommunitySelection selection
			where selection.measureExecutionId = :measure) order by workshop.number""")
	List<Workshop> findLatestChosen(String measure, Workshop.Status status);

	@Query("""
			select workshop from Workshop workshop join fetch workshop.community
			where workshop.measureExecutionId in :measures order by workshop.measureExecutionId, workshop.number""")
	List<Workshop> findAllOf(Collection<String> measures);

	/** In how many communities workshops have this status, by measure. */
	@Query("""
			select workshop.measureExecutionId, count(distinct workshop.community.id)
			from Workshop workshop where workshop.measureExecutionId in :measures and workshop.status = :status
			group by workshop.measureExecutionId""")
	List<CommunitiesReached> countCommunities(Collection<String> measures, Workshop.Status status);

	/** Ids of the communities that any workshop refers to. */
	@Query("select distinct workshop.community.id from Workshop workshop")
	List<String> findCommunityIds();

	/** In how many communities a measure's workshops are. */
	record CommunitiesReached(String measure, long communities) {
	}

}
