package org.mera.escalation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored {@link Ladder}s. */
interface LadderRepository extends Repository<Ladder, String> {

	Ladder save(Ladder entity);

	Optional<Ladder> findById(String stepExecutionId);

	/** With all that they did, in one query. */
	@Query("""
			select distinct ladder from Ladder ladder left join fetch ladder.entries where ladder.stepExecutionId in
			(select step.id from StepExecution step where step.measureExecutionId in :measures)""")
	List<Ladder> findAllOf(Collection<String> measures);

	/** The ladders that await a decision. */
	@Query("""
			select count(case when ladder.councilAsked = false then 1 end),
			count(case when ladder.councilAsked = true then 1 end)
			from Ladder ladder join StepExecution step on step.id = ladder.stepExecutionId
			where ladder.state = ASKING and step.status = OPEN""")
	OpenDecisions openDecisions();

}
