package org.mera.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored {@link Piece}s. */
interface PieceRepository extends Repository<Piece, Long> {

	Piece saveAndFlush(Piece piece);

	Optional<Piece> findById(long id);

	List<Piece> findByStepExecutionIdOrderById(String stepExecutionId);

	List<Piece> findByStepExecutionIdIn(Collection<String> stepExecutionIds);

	List<Piece> findByMeasureExecutionIdOrderById(String measureExecutionId);

	@Query("select coalesce(sum(piece.sizeBytes), 0) from Piece piece where piece.deletedAt is null")
	long sumOfBytes();

}
