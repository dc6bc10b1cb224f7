package org.mera.people;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** The stored {@link DeputyAct}s. */
interface DeputyActRepository extends Repository<DeputyAct, Long> {

	DeputyAct save(DeputyAct entity);

	List<DeputyAct> findByPersonIdOrAbsentPersonIdOrderByIdDesc(String personId, String absentPersonId, Limit limit);

	List<DeputyAct> findAllByOrderByIdDesc(Limit limit);

}
