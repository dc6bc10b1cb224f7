package org.mera.mypage;

import java.security.Principal;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.mera.people.Absence;
import org.mera.people.Absences;
import org.mera.people.People;
import org.mera.workflow.RuleViolation;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes absences: people's own, and from coordinators everybody's. */
@Controller
class AbsenceController {

	private final MyPage page;

	private final Absences absences;

	private final People people;

	private final Coordinators coordinators;

	private final Refusal refusal;

	AbsenceController(MyPage page, Absences absences, People people, Coordinators coordinators, Refusal refusal) {
		this.page = page;
		this.absences = absences;
		this.people = people;
		this.coordinators = coordinators;
		this.refusal = refusal;
	}

	@PostMapping("/my/absences")
	String announceOwn(@ModelAttribute("absence") AbsenceForm form, BindingResult errors, Model model, Principal person,
			RedirectAttributes redirect, HttpServletResponse response) {
		form.setPerson(person.getName());
		return announce(form, errors, model, person, redirect, response);
	}

	@PostMapping("/my/others-absences")
	String announceAnothers(@ModelAttribute("otherAbsence") AbsenceForm form, BindingResult errors, Model model,
			Principal person, RedirectAttributes redirect, HttpServletResponse response) {
		requireCoordinator(person);
		Refusal.require(errors, "person", form::getPerson);
		return announce(form, errors, model, person, redirect, response);
	}

	private String announce(AbsenceForm form, BindingResult errors, Model model, Principal person,
			RedirectAttributes redirect, HttpServletResponse response) {
		Refusal.require(errors, "firstDay", form::getFirstDay);
		Refusal.require(errors, "lastDay", form::getLastDay);
		if (!this.refusal.accepts(errors, () -> announce(form, person.getName()))) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return this.page.show(model, person.getName());
		}
		redirect.addFlashAttribute("done", "absence");
		return MyPageController.DONE;
	}

	private void announce(AbsenceForm form, String by) {
		@Nullable String substitute = StringUtils.hasText(form.getSubstitute()) ? form.getSubstitute() : null;
		this.absences.announce(Objects.requireNonNull(form.getPerson()), Objects.requireNonNull(form.getFirstDay()),
				Objects.requireNonNull(form.getLastDay()), substitute, by);
	}

	/** Who finds it over already wanted no more than that. */
	@PostMapping("/my/absences/{id}/end")
	String end(@PathVariable String id, Principal person, RedirectAttributes redirect) {
		Absence absence = absence(id);
		if (!absence.personId().equals(person.getName())) {
			requireCoordinator(person);
		}
		try {
			this.absences.end(id, person.getName());
		}
		catch (RuleViolation ex) {
			return MyPageController.DONE;
		}
		redirect.addFlashAttribute("done", "absence-ended");
		return MyPageController.DONE;
	}

	private Absence absence(String id) {
		try {
			return this.absences.get(id);
		}
		catch (IllegalArgumentException ex) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, ex);
		}
	}

	private void requireCoordinator(Principal person) {
		if (!this.coordinators.include(this.people.groupsOf(person.getName()))) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
	}

}
