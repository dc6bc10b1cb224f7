package org.mera.academy;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The stored {@link WorkingGroup}s. */
interface WorkingGroupRepository extends Repository<WorkingGroup, String> {

	WorkingGroup save(WorkingGroup entity);

	Optional<WorkingGroup> findById(String measureExecutionId);

}
