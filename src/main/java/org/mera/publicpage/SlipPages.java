package org.mera.publicpage;

import java.util.Collections;
import java.util.List;

import org.mera.measure.StepExecution;
import org.mera.measure.StepVisibility;
import org.mera.measure.Steps;
import org.mera.survey.SurveyAddresses;
import org.mera.survey.SurveyCode;
import org.mera.survey.SurveySheet;
import org.mera.survey.Surveys;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Paper slips of a survey to print, for those who see the step that it belongs to. */
@Controller
class SlipPages {

	private static final int MOST = 500;

	private static final String STEP = "open-day";

	private final Surveys surveys;

	private final SurveyAddresses addresses;

	private final Steps steps;

	private final StepVisibility visibility;

	SlipPages(Surveys surveys, SurveyAddresses addresses, Steps steps, StepVisibility visibility) {
		this.surveys = surveys;
		this.addresses = addresses;
		this.steps = steps;
		this.visibility = visibility;
	}

	@GetMapping("/survey/{id}/slips")
	String ask(@PathVariable String id, Authentication who, Model model) {
		return show(id, who, List.of(), model);
	}

	@PostMapping("/survey/{id}/slips")
	String print(@PathVariable String id, @RequestParam int number, Authentication who, Model model) {
		SurveySheet sheet = seenBy(who, id);
		if (number < 1 || number > MOST) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		if (!sheet.open() || !sheet.withCodes()) {
			return show(id, who, sheet.open() ? Collections.nCopies(number, "") : List.of(), model);
		}
		return show(id, who, this.surveys.handOutCodes(id, number).stream().map(SurveyCode::text).toList(), model);
	}

	private String show(String id, Authentication who, List<String> slips, Model model) {
		model.addAttribute("sheet", seenBy(who, id));
		model.addAttribute("slips", slips);
		model.addAttribute("address", this.addresses.form(id));
		return "publicpage/slips";
	}

	/** Whoever must not see the survey's step learns not even whether there is one. */
	private SurveySheet seenBy(Authentication who, String id) {
		SurveySheet sheet = this.surveys.sheet(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		StepExecution step = this.steps.get(id, STEP);
		List<String> groups = who.getAuthorities().stream().map(GrantedAuthority::getAuthority).toList();
		if (!this.visibility.isVisible(step, groups)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return sheet;
	}

}
