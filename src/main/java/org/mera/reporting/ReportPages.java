package org.mera.reporting;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.mera.measure.Terms;
import org.mera.reporting.PublishedReports.Published;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Published reports for everybody: as page, as PDF and as data. Drafts are not found. */
@Controller
class ReportPages {

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private static final MediaType ZIP = new MediaType("application", "zip");

	private final PublishedReports reports;

	private final PackZip zip;

	private final Prints prints;

	private final Terms terms;

	ReportPages(PublishedReports reports, PackZip zip, Prints prints, Terms terms) {
		this.reports = reports;
		this.zip = zip;
		this.prints = prints;
		this.terms = terms;
	}

	@GetMapping("/reports/{id}")
	String report(@PathVariable String id, Model model) {
		Published<?> report = found(this.reports.report(id));
		return page(model, report.view(), "/reports/" + id, (report.document() instanceof QuarterDocument)
				? List.of("pdf", "csv", "json") : List.of("pdf", "json"));
	}

	@GetMapping("/reports/{id}.pdf")
	ResponseEntity<byte[]> reportAsPdf(@PathVariable String id) {
		return pdf(id, found(this.reports.report(id)));
	}

	@GetMapping("/reports/{id}.json")
	ResponseEntity<byte[]> reportAsJson(@PathVariable String id) {
		return json(id, found(this.reports.report(id)));
	}

	@GetMapping("/reports/{id}.csv")
	ResponseEntity<byte[]> reportAsCsv(@PathVariable String id) {
		QuarterDocument report = found(this.reports.quarter(id)).document();
		return kept(id + ".csv", CSV, new QuarterCsv(report).text().getBytes(StandardCharsets.UTF_8));
	}

	@GetMapping("/packs/{id}")
	String pack(@PathVariable String id, Model model) {
		return page(model, found(this.reports.pack(id)).view(), "/packs/" + id, List.of("zip", "pdf", "json"));
	}

	@GetMapping("/packs/{id}.pdf")
	ResponseEntity<byte[]> packAsPdf(@PathVariable String id) {
		return pdf(id, found(this.reports.pack(id)));
	}

	@GetMapping("/packs/{id}.json")
	ResponseEntity<byte[]> packAsJson(@PathVariable String id) {
		return json(id, found(this.reports.pack(id)));
	}

	@GetMapping("/packs/{id}.zip")
	ResponseEntity<StreamingResponseBody> packAsZip(@PathVariable String id) {
		Published<PackDocument> pack = found(this.reports.pack(id));
		byte[] pdf = this.prints.of(pack.view());
		return ResponseEntity.ok()
			.contentType(ZIP)
			.header(HttpHeaders.CONTENT_DISPOSITION, attachment(id + ".zip"))
			.body((target) -> this.zip.write(pack, pdf, target));
	}

	private String page(Model model, ReportView view, String address, List<String> formats) {
		model.addAttribute("view", view);
		model.addAttribute("downloads",
				formats.stream()
					.map((format) -> new Download(address + "." + format, this.terms.say("report.as." + format)))
					.toList());
		return "reporting/page";
	}

	private ResponseEntity<byte[]> pdf(String id, Published<?> report) {
		return kept(id + ".pdf", MediaType.APPLICATION_PDF, this.prints.of(report.view()));
	}

	private static ResponseEntity<byte[]> json(String id, Published<?> report) {
		return kept(id + ".json", MediaType.APPLICATION_JSON,
				report.snapshot().document().getBytes(StandardCharsets.UTF_8));
	}

	/** What never changes may be kept by whoever has fetched it. */
	private static ResponseEntity<byte[]> kept(String name, MediaType type, byte[] content) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, attachment(name))
			.cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
			.eTag(Documents.sha256(content))
			.body(content);
	}

	private static String attachment(String name) {
		return ContentDisposition.attachment().filename(name).build().toString();
	}

	private static <T> T found(Optional<? extends T> report) {
		return report.orElseThrow(NoSuchReportException::new);
	}

	/**
	 * A way to take the report along.
	 *
	 * @param address where it is
	 * @param label what it is
	 */
	record Download(String address, String label) {
	}

}
