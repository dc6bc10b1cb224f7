package org.mera.publicpage;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.mera.measure.Terms;
import org.mera.publicpage.Published.Edition;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/**
 * The open data: each dataset as CSV and JSON, what they hold, and a snapshot of each
 * quarter.
 */
@Controller
class DataPages {

	private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8;header=present");

	private static final MediaType JSON_LD = MediaType.parseMediaType("application/ld+json");

	private final Published published;

	private final Catalogue catalogue;

	private final PublicProperties properties;

	private final Terms terms;

	DataPages(Published published, Catalogue catalogue, PublicProperties properties, Terms terms) {
		this.published = published;
		this.catalogue = catalogue;
		this.properties = properties;
		this.terms = terms;
	}

	@GetMapping("/plan/data")
	@Nullable String page(WebRequest request, HttpServletResponse response, Model model) {
		Edition edition = this.published.now();
		if (PlanPages.isKnown(edition, request, response)) {
			return null;
		}
		model.addAttribute("words", new Words(this.terms));
		model.addAttribute("datasets", Datasets.of(edition.plans()));
		model.addAttribute("reports", edition.plans().stream().flatMap((plan) -> plan.reports().stream()).toList());
		model.addAttribute("properties", this.properties);
		return "publicpage/data";
	}

	@GetMapping("/plan/data/catalog.jsonld")
	@Nullable ResponseEntity<Map<String, Object>> catalogue(WebRequest request, HttpServletResponse response) {
		Edition edition = this.published.now();
		return PlanPages.isKnown(edition, request, response) ? null
				: ResponseEntity.ok().contentType(JSON_LD).body(this.catalogue.of(edition.plans()));
	}

	@GetMapping("/plan/data/{name}.csv")
	@Nullable ResponseEntity<String> csv(@PathVariable String name, WebRequest request, HttpServletResponse response) {
		Edition edition = this.published.now();
		return csv(dataset(edition, name), edition, request, response);
	}

	@GetMapping("/plan/data/{name}.json")
	@Nullable ResponseEntity<Object> json(@PathVariable String name, WebRequest request, HttpServletResponse response) {
		Edition edition = this.published.now();
		return json(dataset(edition, name), edition, request, response);
	}

	private static Optional<Dataset> dataset(Edition edition, String name) {
		return Datasets.of(edition.plans()).stream().filter((each) -> each.name().equals(name)).findFirst();
	}

	private @Nullable ResponseEntity<String> csv(Optional<Dataset> dataset, Edition edition, WebRequest request,
			HttpServletResponse response) {
		if (dataset.isEmpty()) {
			return ResponseEntity.notFound().build();
		}
		return PlanPages.isKnown(edition, request, response) ? null
				: ResponseEntity.ok().contentType(CSV).body(CsvFile.of(dataset.get()));
	}

	private @Nullable ResponseEntity<Object> json(Optional<Dataset> dataset, Edition edition, WebRequest request,
			HttpServletResponse response) {
		if (dataset.isEmpty()) {
			return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
		}
		List<Map<String, @Nullable Object>> rows = dataset.get().rows();
		return PlanPages.isKnown(edition, request, response) ? null
				: ResponseEntity.ok()
					.contentType(MediaType.APPLICATION_JSON)
					.body(Map.of("licence", this.properties.licence(), dataset.get().name(), rows));
	}

}
