package org.mera.publicpage;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.mera.survey.SurveyAddresses;
import org.mera.survey.SurveySheet;
import org.mera.survey.Surveys;
import org.mera.workflow.RuleViolation;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The survey for everybody. Of a request nothing but the answers goes any further: no
 * session is begun, no cookie set, and the address only asks the {@link FloodGate}.
 */
@Controller
class SurveyPages {

	private final Surveys surveys;

	private final SurveyAddresses addresses;

	private final FloodGate flood;

	private final FloodProperties properties;

	private final MessageSource messages;

	SurveyPages(Surveys surveys, SurveyAddresses addresses, FloodGate flood, FloodProperties properties,
			MessageSource messages) {
		this.surveys = surveys;
		this.addresses = addresses;
		this.flood = flood;
		this.properties = properties;
		this.messages = messages;
	}

	@GetMapping("/survey/{id}")
	String form(@PathVariable String id, @Nullable String code, Model model, HttpServletResponse response) {
		SentSurvey begun = (code != null) ? new SentSurvey(Map.of("code", code)) : SentSurvey.EMPTY;
		return show(id, begun, List.of(), model, response);
	}

	@PostMapping(path = "/survey/{id}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
	String answer(@PathVariable String id, HttpServletRequest request, Model model, HttpServletResponse response) {
		SentSurvey sent = SentSurvey.of(request.getParameterMap());
		Optional<SurveySheet> sheet = this.surveys.sheet(id);
		if (sheet.isEmpty()) {
			return missing(model, response);
		}
		if (!this.flood.takes(request.getRemoteAddr())) {
			response.setStatus(429);
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(this.properties.oneMoreEvery().toSeconds()));
			return show(sheet.get(), sent, List.of(new Mistake("", say("survey.flood"))), model, response);
		}
		try {
			this.surveys.answer(id, sent.answers(sheet.get()), sent.value("code"));
			return "redirect:/survey/" + id + "/thanks";
		}
		catch (RuleViolation ex) {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			return show(id, sent, mistakes(ex), model, response);
		}
	}

	/** Says the same to everybody, whatever the address. */
	@GetMapping("/survey/{id}/thanks")
	String thanks() {
		return "publicpage/survey-thanks";
	}

	/** What is shown on the wall and printed for the participants. */
	@GetMapping("/survey/{id}/poster")
	String poster(@PathVariable String id, Model model, HttpServletResponse response) {
		Optional<SurveySheet> sheet = this.surveys.sheet(id);
		if (sheet.isEmpty()) {
			return missing(model, response);
		}
		model.addAttribute("open", sheet.get().open());
		model.addAttribute("address", this.addresses.form(id));
		model.addAttribute("qr", QrCode.of(this.addresses.form(id)));
		return "publicpage/survey-poster";
	}

	private String show(String id, SentSurvey sent, List<Mistake> mistakes, Model model, HttpServletResponse response) {
		return this.surveys.sheet(id)
			.map((sheet) -> show(sheet, sent, mistakes, model, response))
			.orElseGet(() -> missing(model, response));
	}

	private String show(SurveySheet sheet, SentSurvey sent, List<Mistake> mistakes, Model model,
			HttpServletResponse response) {
		if (!sheet.open()) {
			response.setStatus(HttpServletResponse.SC_GONE);
			model.addAttribute("reviewed", sheet.reviewed());
			model.addAttribute("givenUp", sheet.givenUp());
			model.addAttribute("results", PublicAddresses.measure(sheet.id()) + "#survey");
			return "publicpage/survey-closed";
		}
		model.addAttribute("sheet", sheet);
		model.addAttribute("sent", sent);
		model.addAttribute("mistakes", mistakes);
		return "publicpage/survey";
	}

	private String missing(Model model, HttpServletResponse response) {
		response.setStatus(HttpServletResponse.SC_NOT_FOUND);
		return "publicpage/survey-missing";
	}

	private List<Mistake> mistakes(RuleViolation violation) {
		return violation.problems()
			.stream()
			.map((problem) -> new Mistake((problem.field() != null) ? problem.field() : "",
					this.messages.getMessage(problem, Locale.ENGLISH)))
			.toList();
	}

	private String say(String key) {
		return this.messages.getMessage("publicpage." + key, null, Locale.ENGLISH);
	}

	/**
	 * Something to mend.
	 *
	 * @param field which field, empty for the whole form
	 * @param text what is wrong
	 */
	record Mistake(String field, String text) {
	}

}
