package org.mera.escalation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored {@link DeadlineRequest}s. */
interface DeadlineRequestRepository extends Repository<DeadlineRequest, String> {

	DeadlineRequest save(DeadlineRequest request);

	Optional<DeadlineRequest> findById(String id);

	@Query("""
			select request from DeadlineRequest request where request.state = :state and request.decidedAt is null
			and request.stepExecutionId in
			(select step.id from StepExecution step where step.measureExecutionId in :measures)""")
	List<DeadlineRequest> findUndecided(DeadlineRequest.State state, Collection<String> measures);

}
