package org.mera.actionplan;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The table of loaded plans. */
interface LoadedPlanRepository extends Repository<LoadedPlan, String> {

	Optional<LoadedPlan> findById(String id);

	List<LoadedPlan> findBySha256(String sha256);

	List<LoadedPlan> findAllByOrderById();

	LoadedPlan save(LoadedPlan plan);

}
