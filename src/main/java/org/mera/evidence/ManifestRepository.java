package org.mera.evidence;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The stored {@link ManifestEntry}s; they are only ever added to. */
interface ManifestRepository extends Repository<ManifestEntry, Long> {

	ManifestEntry save(ManifestEntry entry);

	Optional<ManifestEntry> findFirstByMeasureExecutionIdOrderByNumberDesc(String measureExecutionId);

	List<ManifestEntry> findByMeasureExecutionIdOrderByNumber(String measureExecutionId);

}
