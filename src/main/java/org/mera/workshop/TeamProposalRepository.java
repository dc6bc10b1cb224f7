package org.mera.workshop;

import java.util.List;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

/** The stored {@link TeamProposal}s. */
interface TeamProposalRepository extends Repository<TeamProposal, Long> {

	TeamProposal save(TeamProposal proposal);

	/** With their members, in one query. */
	@EntityGraph(attributePaths = "members")
	List<TeamProposal> findByMeasureExecutionIdOrderByNumber(String measureExecutionId);

}
