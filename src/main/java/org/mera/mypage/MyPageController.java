package org.mera.mypage;

import java.security.Principal;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mera.calendar.CalendarAddresses;
import org.mera.people.MailChoices;
import org.mera.people.MailKind;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the page, and takes what no rule can refuse. */
@Controller
class MyPageController {

	/** Back to the page, which says what was done. */
	static final String DONE = "redirect:/my";

	private final MyPage page;

	private final MailChoices mailChoices;

	private final CalendarAddresses calendars;

	MyPageController(MyPage page, MailChoices mailChoices, CalendarAddresses calendars) {
		this.page = page;
		this.mailChoices = mailChoices;
		this.calendars = calendars;
	}

	@GetMapping("/my")
	String show(Model model, Principal person) {
		return this.page.show(model, person.getName());
	}

	@PostMapping("/my/mail")
	String chooseMail(@RequestParam(required = false) @Nullable Set<MailKind> wanted, Principal person,
			RedirectAttributes redirect) {
		Set<MailKind> chosen = (wanted != null) ? wanted : EnumSet.noneOf(MailKind.class);
		if (!MailKind.refusable().containsAll(chosen)) {
			// The page offers no others.
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		this.mailChoices.choose(person.getName(), chosen);
		redirect.addFlashAttribute("done", "mail");
		return DONE;
	}

	@PostMapping("/my/calendar")
	String renewCalendar(Principal person, RedirectAttributes redirect) {
		redirect.addFlashAttribute("calendarAddress", this.calendars.renew(person.getName()));
		redirect.addFlashAttribute("done", "calendar");
		return DONE;
	}

	@PostMapping("/my/calendar/remove")
	String removeCalendar(Principal person, RedirectAttributes redirect) {
		this.calendars.remove(person.getName());
		redirect.addFlashAttribute("done", "calendar-removed");
		return DONE;
	}

}
