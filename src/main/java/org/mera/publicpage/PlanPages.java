package org.mera.publicpage;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.mera.measure.Terms;
import org.mera.publicpage.Published.Edition;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/** What became of the plans, for everybody. */
@Controller
class PlanPages {

	private static final String CACHE = CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic().getHeaderValue();

	private final Published published;

	private final Terms terms;

	private final Feed feed;

	PlanPages(Published published, Terms terms, Feed feed) {
		this.published = published;
		this.terms = terms;
		this.feed = feed;
	}

	@ModelAttribute("words")
	Words words() {
		return new Words(this.terms);
	}

	/** The latest plan. */
	@GetMapping("/plan")
	@Nullable String latest(WebRequest request, HttpServletResponse response, Model model) {
		Edition edition = this.published.now();
		if (isKnown(edition, request, response)) {
			return null;
		}
		return edition.plans()
			.stream()
			.findFirst()
			.map((plan) -> show(plan, edition, model))
			.orElse("publicpage/plan-none");
	}

	@GetMapping("/plan/{plan}")
	@Nullable String plan(@PathVariable String plan, WebRequest request, HttpServletResponse response, Model model) {
		Edition edition = this.published.now();
		Optional<PublishedPlan> found = edition.plan(plan);
		if (found.isEmpty()) {
			return missing(response);
		}
		return isKnown(edition, request, response) ? null : show(found.get(), edition, model);
	}

	private String show(PublishedPlan plan, Edition edition, Model model) {
		model.addAttribute("plan", plan);
		model.addAttribute("timeline", plan.timeline(this.terms));
		model.addAttribute("news", News.of(plan, this.terms).latest());
		model.addAttribute("others", edition.plans().stream().filter((each) -> each != plan).toList());
		return "publicpage/plan";
	}

	@GetMapping("/plan/{plan}/{measure}")
	@Nullable String measure(@PathVariable String plan, @PathVariable String measure, WebRequest request,
			HttpServletResponse response, Model model) {
		Edition edition = this.published.now();
		Optional<PublishedPlan> of = edition.plan(plan);
		Optional<PublishedMeasure> found = of.flatMap((each) -> each.measures()
			.stream()
			.filter((one) -> one.progress().measureId().equals(measure))
			.findFirst());
		if (of.isEmpty() || found.isEmpty()) {
			return missing(response);
		}
		if (isKnown(edition, request, response)) {
			return null;
		}
		model.addAttribute("plan", of.get());
		model.addAttribute("measure", found.get());
		model.addAttribute("charts", Chart.of(found.get().survey()));
		return "publicpage/measure";
	}

	@GetMapping("/plan/feed")
	@Nullable ResponseEntity<byte[]> feed(WebRequest request, HttpServletResponse response) {
		Edition edition = this.published.now();
		if (isKnown(edition, request, response)) {
			return null;
		}
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("application/atom+xml;charset=UTF-8"))
			.body(this.feed.write(edition.plans()));
	}

	static boolean isKnown(Edition edition, WebRequest request, HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, CACHE);
		return request.checkNotModified("W/\"" + edition.hash() + "\"");
	}

	private static String missing(HttpServletResponse response) {
		response.setStatus(HttpServletResponse.SC_NOT_FOUND);
		return "publicpage/plan-missing";
	}

}
