package org.mera.access;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Prepares Tasklist's filters, and changes them when their definition has changed. */
@Component
class TaskFilters {

	/** The filter's property that tells ours from those people make. */
	private static final String KEY = "mera";

	private final FilterService filters;

	private final TaskService tasks;

	private final MessageSource messages;

	TaskFilters(FilterService filters, TaskService tasks, MessageSource messages) {
		this.filters = filters;
		this.tasks = tasks;
		this.messages = messages;
	}

	/** The ids of the prepared filters. */
	Map<TaskFilter, String> prepare() {
		List<Filter> present = this.filters.createTaskFilterQuery().list();
		Map<TaskFilter, String> ids = new EnumMap<>(TaskFilter.class);
		for (TaskFilter each : TaskFilter.values()) {
			Filter filter = present.stream()
				.filter((candidate) -> each.name().equals(properties(candidate).get(KEY)))
				.findFirst()
				.orElseGet(() -> this.filters.newTaskFilter(text(each, "name")));
			ids.put(each, keep(each, filter));
		}
		return ids;
	}

	private String keep(TaskFilter wanted, Filter filter) {
		FilterEntity model = new FilterEntity(filter.getResourceType());
		model.setQuery(wanted.query(this.tasks.createTaskQuery()));
		Map<String, Object> properties = new HashMap<>(wanted.properties());
		properties.put(KEY, wanted.name());
		properties.put("description", text(wanted, "description"));
		if (filter.getId() == null || !text(wanted, "name").equals(filter.getName())
				|| !properties.equals(properties(filter))
				|| !model.getQueryInternal().equals(((FilterEntity) filter).getQueryInternal())) {
			filter.setName(text(wanted, "name")).setQuery(model.getQuery()).setProperties(properties);
			this.filters.saveFilter(filter);
		}
		return filter.getId();
	}

	private static Map<String, Object> properties(Filter filter) {
		return (filter.getProperties() != null) ? filter.getProperties() : Map.of();
	}

	private String text(TaskFilter filter, String what) {
		String key = filter.name().toLowerCase(Locale.ROOT).replace('_', '-');
		return this.messages.getMessage("access.filter." + key + "." + what, null, Locale.ENGLISH);
	}

}
