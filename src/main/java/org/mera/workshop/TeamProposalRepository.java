package org.mera.workshop;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The stored {@link TeamProposal}s. */
interface TeamProposalRepository extends Repository<TeamProposal, Long> {

	TeamProposal save(TeamProposal proposal);

	List<TeamProposal> findByMeasureExecutionIdOrderByNumber(String measureExecutionId);

}
