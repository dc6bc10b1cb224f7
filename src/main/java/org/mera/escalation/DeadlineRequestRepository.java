package org.mera.escalation;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The stored {@link DeadlineRequest}s. */
interface DeadlineRequestRepository extends Repository<DeadlineRequest, String> {

	DeadlineRequest save(DeadlineRequest request);

	Optional<DeadlineRequest> findById(String id);

}
