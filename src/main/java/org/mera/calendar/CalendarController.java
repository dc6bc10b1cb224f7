package org.mera.calendar;

import java.nio.charset.StandardCharsets;

import org.mera.people.People;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Hands a person's calendar to whoever knows its address. */
@Controller
class CalendarController {

	private static final MediaType ICALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

	private final CalendarAddresses addresses;

	private final ConcernedSteps steps;

	private final StepCalendar calendar;

	private final People people;

	CalendarController(CalendarAddresses addresses, ConcernedSteps steps, StepCalendar calendar, People people) {
		this.addresses = addresses;
		this.steps = steps;
		this.calendar = calendar;
		this.people = people;
	}

	/** Spring answers 304 by itself if the tag is the one that the program has. */
	@GetMapping("/calendar/{token}.ics")
	ResponseEntity<byte[]> calendar(@PathVariable String token) {
		String person = this.addresses.owner(token)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
			.id();
		byte[] text = this.calendar.write(this.steps.of(this.people.groupsOf(person))).getBytes(StandardCharsets.UTF_8);
		return ResponseEntity.ok()
			.contentType(ICALENDAR)
			.cacheControl(CacheControl.noCache().cachePrivate())
			.header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"mera.ics\"")
			.eTag(DigestUtils.md5DigestAsHex(text))
			.body(text);
	}

}
