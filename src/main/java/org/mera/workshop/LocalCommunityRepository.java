package org.mera.workshop;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The stored {@link LocalCommunity local communities}. */
interface LocalCommunityRepository extends Repository<LocalCommunity, String> {

	LocalCommunity save(LocalCommunity community);

	void delete(LocalCommunity community);

	List<LocalCommunity> findAll();

	List<LocalCommunity> findByListedTrue();

}
