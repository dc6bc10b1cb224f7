package org.mera.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.mera.measure.StepExecution;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Evidence over HTTP, for those who are logged in. */
@RestController
class EvidenceController {

	/** Whatever a file contains, it does nothing when it is opened from here. */
	private static final String NOTHING_RUNS = "default-src 'none'; sandbox";

	private final Evidence evidence;

	private final Contents contents;

	private final StepView view;

	private final TaskSteps tasks;

	EvidenceController(Evidence evidence, Contents contents, StepView view, TaskSteps tasks) {
		this.evidence = evidence;
		this.contents = contents;
		this.view = view;
		this.tasks = tasks;
	}

	static Worker worker(Authentication login) {
		return new Worker(login.getName(),
				login.getAuthorities().stream().map(GrantedAuthority::getAuthority).toList());
	}

	/** What a task's step has and what it still needs; 204 if the task is of no step. */
	@GetMapping("/api/tasks/{task}/evidence")
	StepView.@Nullable Content ofTask(@PathVariable String task, Authentication login, HttpServletResponse response) {
		StepView.Content content = this.tasks.find(task)
			.map((found) -> this.view.of(found, worker(login)))
			.orElse(null);
		if (content == null) {
			response.setStatus(HttpStatus.NO_CONTENT.value());
		}
		return content;
	}

	@GetMapping("/api/steps/{step}/evidence")
	StepView.Content ofStep(@PathVariable String step, Authentication login) {
		return this.view.of(step, worker(login));
	}

	@PostMapping("/api/steps/{step}/evidence")
	@ResponseStatus(HttpStatus.CREATED)
	StepView.Entry add(@PathVariable String step, @RequestParam MultipartFile file, @RequestParam String kind,
			@RequestParam(required = false) @Nullable String subject, @RequestParam(defaultValue = "") String title,
			@RequestParam(name = "public", defaultValue = "false") boolean isPublic, Authentication login)
			throws IOException {
		Worker worker = worker(login);
		StepExecution found = this.view.visible(step, worker);
		String about = (subject != null && !subject.isBlank()) ? subject : null;
		Offer offer = new Offer(kind, about, title, String.valueOf(file.getOriginalFilename()), isPublic, file);
		return this.view.entry(found, this.evidence.add(found, offer, worker));
	}

	@DeleteMapping("/api/evidence/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void delete(@PathVariable long id, Authentication login) {
		this.evidence.delete(id, worker(login));
	}

	@PutMapping("/api/evidence/{id}/public")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void publish(@PathVariable long id, Authentication login) {
		this.evidence.show(id, true, worker(login));
	}

	@DeleteMapping("/api/evidence/{id}/public")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void withdraw(@PathVariable long id, Authentication login) {
		this.evidence.show(id, false, worker(login));
	}

	@GetMapping("/api/evidence/{id}/content")
	void content(@PathVariable long id, Authentication login, HttpServletResponse response) throws IOException {
		Piece piece = this.evidence.get(id, worker(login));
		if (piece.isDeleted()) {
			response.sendError(HttpStatus.GONE.value());
			return;
		}
		response.setContentType(piece.mediaType());
		response.setContentLengthLong(piece.size());
		offer(response, piece.fileName());
		this.contents.copy(piece, response.getOutputStream());
	}

	static void offer(HttpServletResponse response, String fileName) {
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(fileName, StandardCharsets.UTF_8).build().toString());
		response.setHeader("Content-Security-Policy", NOTHING_RUNS);
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
	}

}
