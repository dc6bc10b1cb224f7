package org.mera.access;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The address of a task, for mails and calendars. Tasklist's own has the task behind a
 * {@code #}, which a log-in page of elsewhere never gets to see.
 */
@Controller
class TaskLink {

	private static final Pattern PATH = Pattern.compile("/tasks/([\\w-]{1,64})");

	private final TaskService taskService;

	TaskLink(TaskService taskService) {
		this.taskService = taskService;
	}

	/** Leads to the task in Tasklist, or says that it is there no more. */
	@GetMapping("/tasks/{id}")
	String open(@PathVariable String id, Model model, HttpServletResponse response) {
		if (this.taskService.createTaskQuery().taskId(id).count() > 0) {
			return "redirect:" + inTasklist(id);
		}
		response.setStatus(HttpStatus.NOT_FOUND.value());
		model.addAttribute("tasklist", LogIn.BY_PASSWORD.address());
		return "access/task-gone";
	}

	/**
	 * Where Tasklist asks for the password and then opens the task; null if nobody asked
	 * for a task.
	 */
	static @Nullable String wanted(HttpServletRequest request) {
		Matcher path = PATH.matcher(request.getRequestURI().substring(request.getContextPath().length()));
		return path.matches() ? inTasklist(path.group(1)) : null;
	}

	private static String inTasklist(String id) {
		return LogIn.BY_PASSWORD.address() + "#/?task=" + id;
	}

	@Bean
	static InternalPaths taskPaths() {
		return new InternalPaths("/tasks/*");
	}

}
