package org.mera.evidence;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Evidence that everybody may see. What is private, gone or unknown looks alike. */
@RestController
class ShownEvidence {

	private final Evidence evidence;

	private final Contents contents;

	ShownEvidence(Evidence evidence, Contents contents) {
		this.evidence = evidence;
		this.contents = contents;
	}

	@GetMapping("/plan/evidence/{id:[0-9]{1,18}}")
	void content(@PathVariable long id, HttpServletResponse response) throws IOException {
		Piece piece = this.evidence.shown(id).orElse(null);
		if (piece == null) {
			response.sendError(HttpStatus.NOT_FOUND.value());
			return;
		}
		response.setContentType(piece.mediaType());
		response.setContentLengthLong(piece.size());
		EvidenceController.offer(response, piece.fileName());
		this.contents.copy(piece, response.getOutputStream());
	}

}
