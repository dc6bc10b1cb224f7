package org.mera.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.ibatis.builder.xml.XMLMapperBuilder;
import org.apache.ibatis.session.Configuration;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;

/**
 * Has the question that Tasklist asks most, for the tasks of one's groups, answered from
 * the first page's rows alone. The engine's statement finds and checks all tasks of those
 * groups before it shows fifteen. The permissions looked at are the same. Tasks have no
 * parts, so that none are looked for when a task is done: the engine refuses tasks
 * outside processes, and with them those below another task.
 */
final class WorkLists extends TaskManager {

	private static final String STATEMENTS = "/mappings/work-list.xml";

	@Override
	@SuppressWarnings("unchecked")
	public List<Task> findTasksByQueryCriteria(TaskQueryImpl query) {
		configureQuery(query);
		return TasksOfGroups.areAskedFor(query) ? getDbEntityManager().selectList("selectTasksOfGroups", query)
				: super.findTasksByQueryCriteria(query);
	}

	@Override
	public long findTaskCountByQueryCriteria(TaskQueryImpl query) {
		configureQuery(query);
		return TasksOfGroups.areAskedFor(query)
				? (Long) getDbEntityManager().selectOne("selectTaskCountOfGroups", query)
				: super.findTaskCountByQueryCriteria(query);
	}

	@Override
	public List<Task> findTasksByParentTaskId(String parentTaskId) {
		return List.of();
	}

	/** Makes the statements known to the engine. */
	static void teach(Configuration statements) {
		try (InputStream content = WorkLists.class.getResourceAsStream(STATEMENTS)) {
			new XMLMapperBuilder(content, statements, STATEMENTS, statements.getSqlFragments()).parse();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
