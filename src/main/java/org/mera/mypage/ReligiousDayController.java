package org.mera.mypage;

import java.security.Principal;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import org.mera.people.PrivateDays;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes the religious days that a person keeps. */
@Controller
class ReligiousDayController {

	private final MyPage page;

	private final PrivateDays days;

	private final Refusal refusal;

	ReligiousDayController(MyPage page, PrivateDays days, Refusal refusal) {
		this.page = page;
		this.days = days;
		this.refusal = refusal;
	}

	@PostMapping("/my/religious-days")
	String enter(@ModelAttribute("religiousDay") ReligiousDayForm form, BindingResult errors, Model model,
			Principal person, RedirectAttributes redirect, HttpServletResponse response) {
		Refusal.require(errors, "kind", form::getKind);
		Refusal.require(errors, "day", form::getDay);
		if (!this.refusal.accepts(errors, () -> this.days.enter(person.getName(),
				Objects.requireNonNull(form.getKind()), Objects.requireNonNull(form.getDay())))) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return this.page.show(model, person.getName());
		}
		redirect.addFlashAttribute("done", "religious-day");
		return MyPageController.DONE;
	}

	@PostMapping("/my/religious-days/{id}/remove")
	String remove(@PathVariable long id, Principal person, RedirectAttributes redirect) {
		this.days.remove(person.getName(), id);
		redirect.addFlashAttribute("done", "religious-day-removed");
		return MyPageController.DONE;
	}

}
