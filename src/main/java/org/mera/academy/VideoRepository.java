package org.mera.academy;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The stored {@link Video}s. */
interface VideoRepository extends Repository<Video, String> {

	Video save(Video entity);

	Optional<Video> findById(String id);

	List<Video> findByMeasureExecutionIdOrderByNumber(String measureExecutionId);

}
