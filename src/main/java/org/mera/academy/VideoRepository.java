package org.mera.academy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored {@link Video}s. */
interface VideoRepository extends Repository<Video, String> {

	Video save(Video entity);

	Optional<Video> findById(String id);

	List<Video> findByMeasureExecutionIdOrderByNumber(String measureExecutionId);

	List<Video> findByMeasureExecutionIdInOrderByNumber(Collection<String> measureExecutionIds);

	@Query("""
			select video.measureExecutionId, count(video)
			from Video video where video.measureExecutionId in :measures and video.status = :status
			group by video.measureExecutionId""")
	List<Pieces> count(Collection<String> measures, Video.Status status);

	@Query("""
			select video.measureExecutionId, count(distinct each.channel)
			from Video video join video.distributions each where video.measureExecutionId in :measures
			group by video.measureExecutionId""")
	List<Pieces> countChannels(Collection<String> measures);

	/** How many of something a measure has. */
	record Pieces(String measure, long number) {
	}

}
