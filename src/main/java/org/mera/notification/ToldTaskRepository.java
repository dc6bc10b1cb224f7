package org.mera.notification;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The stored {@link ToldTask}s. */
interface ToldTaskRepository extends Repository<ToldTask, Long> {

	ToldTask save(ToldTask task);

	List<ToldTask> findAll();

	void deleteAll(Iterable<? extends ToldTask> tasks);

}
