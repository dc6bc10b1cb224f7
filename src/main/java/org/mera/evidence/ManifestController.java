package org.mera.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jakarta.servlet.http.HttpServletResponse;
import org.mera.measure.StepVisibility;
import org.mera.measure.Steps;
import org.mera.workflow.Rules;

import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A measure's manifest over HTTP, for those who may see all of the measure. */
@RestController
class ManifestController {

	private static final String MANIFEST = "manifest.txt";

	private final Manifests manifests;

	private final Contents contents;

	private final Steps steps;

	private final StepVisibility visibility;

	ManifestController(Manifests manifests, Contents contents, Steps steps, StepVisibility visibility) {
		this.manifests = manifests;
		this.contents = contents;
		this.steps = steps;
		this.visibility = visibility;
	}

	@GetMapping("/api/measures/{measure}/manifest")
	void manifest(@PathVariable String measure, Authentication login, HttpServletResponse response) throws IOException {
		requireAll(measure, login);
		response.setContentType(MediaType.TEXT_PLAIN_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		EvidenceController.offer(response, MANIFEST);
		response.getOutputStream().write(this.manifests.text(measure).getBytes(StandardCharsets.UTF_8));
	}

	/** What Mera itself finds when it holds chain, records and contents together. */
	@GetMapping("/api/measures/{measure}/manifest/check")
	Check check(@PathVariable String measure, Authentication login) {
		requireAll(measure, login);
		return new Check(this.manifests.last(measure).map(ManifestEntry::number).orElse(0),
				this.manifests.last(measure).map(ManifestEntry::seal).orElse(ManifestEntry.START),
				this.manifests.problems(measure));
	}

	/** Every file and the manifest in one folder, to be checked without Mera. */
	@GetMapping("/api/measures/{measure}/evidence.zip")
	void folder(@PathVariable String measure, Authentication login, HttpServletResponse response) throws IOException {
		requireAll(measure, login);
		String manifest = this.manifests.text(measure);
		List<Piece> pieces = this.manifests.there(measure);
		response.setContentType("application/zip");
		EvidenceController.offer(response, measure + ".zip");
		try (ZipOutputStream folder = new ZipOutputStream(response.getOutputStream(), StandardCharsets.UTF_8)) {
			folder.putNextEntry(new ZipEntry(MANIFEST));
			folder.write(manifest.getBytes(StandardCharsets.UTF_8));
			for (Piece piece : pieces) {
				folder.putNextEntry(new ZipEntry(piece.nameInFolder()));
				this.contents.copy(piece, folder);
			}
		}
	}

	private void requireAll(String measure, Authentication login) {
		Worker worker = EvidenceController.worker(login);
		boolean all = !this.steps.of(measure).isEmpty()
				&& this.steps.of(measure).stream().allMatch((step) -> this.visibility.isVisible(step, worker.groups()));
		new Rules().require(all, null, "evidence.unknown-measure").verify();
	}

	/**
	 * What a check found.
	 *
	 * @param entries how many entries the manifest has
	 * @param lastSeal the seal of the last
	 * @param problems what does not fit, in words
	 */
	record Check(int entries, String lastSeal, List<String> problems) {
	}

}
