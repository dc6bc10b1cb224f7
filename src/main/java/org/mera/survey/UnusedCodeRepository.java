package org.mera.survey;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored {@link UnusedCode}s. */
interface UnusedCodeRepository extends Repository<UnusedCode, UnusedCode.Key> {

	UnusedCode save(UnusedCode entity);

	/** Takes a code away; of two who use it at once, one does. */
	@Modifying
	@Query("delete from UnusedCode code where code.key = :key")
	int burn(UnusedCode.Key key);

	@Modifying
	@Query("delete from UnusedCode code where code.key.surveyId = :surveyId")
	void burnAll(String surveyId);

}
