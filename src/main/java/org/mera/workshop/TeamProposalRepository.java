package org.mera.workshop;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored {@link TeamProposal}s. */
interface TeamProposalRepository extends Repository<TeamProposal, Long> {

	TeamProposal save(TeamProposal proposal);

	/** With their members, in one query. */
	@Query("""
			select distinct proposal from TeamProposal proposal left join fetch proposal.members
			where proposal.measureExecutionId = :measureExecutionId order by proposal.number""")
	List<TeamProposal> findByMeasureExecutionIdOrderByNumber(String measureExecutionId);

}
