package org.mera.measure;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

/** The stored {@link DelayStatement}s. */
interface DelayStatementRepository extends Repository<DelayStatement, Long> {

	DelayStatement save(DelayStatement statement);

	List<DelayStatement> findByStepExecutionIdOrderById(String stepExecutionId);

	List<DelayStatement> findByStepExecutionIdInOrderById(Collection<String> stepExecutionIds);

}
