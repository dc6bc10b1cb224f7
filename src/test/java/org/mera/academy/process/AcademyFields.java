package org.mera.academy.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.mera.academy.Video;

/** What people enter in the forms of the Civic Academy. */
final class AcademyFields {

	static final String SCHOOL = "Secondary school 1 (sample)";

	static final List<String> AUTHORITIES = List.of("City Assembly", "Mayor", "City Council",
			"City Administration for Original and Entrusted Affairs",
			"City Administration for the Collection of Public Revenues");

	private AcademyFields() {
	}

	static Map<String, Object> cityMembers() {
		return Map.of("members", List.of(Map.of("name", "Amra H.", "organisation", "Department of Information")));
	}

	static Map<String, Object> schoolMembers() {
		return Map.of("members", List.of(schoolMember("Emir S."), schoolMember("Lejla K.")));
	}

	static Map<String, String> schoolMember(String name) {
		return Map.of("name", name, "organisation", SCHOOL);
	}

	static Map<String, Object> openDay(String day) {
		return openDay(day, AUTHORITIES);
	}

	static Map<String, Object> openDay(String day, List<String> authorities) {
		return Map.of("day", day, "beginsAt", "09:00", "endsAt", "13:30", "agenda",
				authorities.stream()
					.map((authority) -> Map.of("topic", "What it does", "authority", authority))
					.toList(),
				"interviewee", "The mayor", "interviewAuthority", "Mayor");
	}

	static Map<String, Object> invitations(String day) {
		return Map.of("invitations",
				List.of(Map.of("school", SCHOOL, "invitedOn", day, "contact", "The headmaster", "expectedPupils", 40)));
	}

	static Map<String, Object> held(String day) {
		return Map.of("outcome", "held", "heldOn", day, "attendance",
				List.of(Map.of("school", SCHOOL, "pupils", 38, "teachers", 3)), "interviewee", "The mayor",
				"interviewAuthority", "Mayor", "interviewSummary", "The pupils asked about scholarships.");
	}

	static Map<String, Object> notHeld(String outcome, String reason) {
		return Map.of("outcome", outcome, "reason", reason);
	}

	static Map<String, Object> slips(int slips, int satisfied, int dissatisfied) {
		return Map.of("slips", slips, "counts",
				List.of(Map.of("answer", "0.1", "count", satisfied), Map.of("answer", "0.3", "count", dissatisfied)),
				"moreSlips", "no");
	}

	static Map<String, Object> noSlips() {
		return Map.of("slips", 0, "moreSlips", "no");
	}

	static Map<String, Object> topics(int count) {
		return Map.of("topics",
				IntStream.rangeClosed(1, count)
					.mapToObj((number) -> Map.of("topic", "Competence " + number, "workingTitle", "Video " + number,
							"authority", "Mayor"))
					.toList());
	}

	static Map<String, Object> recording() {
		return Map.of("link", "https://www.novipazar.rs/video", "minutes", 4, "seconds", 30, "language", "Bosnian",
				"subtitled", true);
	}

	static Map<String, Object> approved() {
		return Map.of("decision", "approve");
	}

	static Map<String, Object> refused(String reason) {
		return Map.of("decision", "refuse", "reason", reason);
	}

	static Map<String, Object> distribution(List<Video> videos, String day, String... channels) {
		return Map.of("distribution", IntStream.range(0, videos.size())
			.mapToObj((index) -> Map.of("video", videos.get(index).id(), "channel", channels[index % channels.length],
					"address", "https://www.novipazar.rs", "publishedOn", day))
			.toList());
	}

	static Map<String, Object> report() {
		return Map.of("completion", "COMPLETE", "summary", "The academy took place.");
	}

	static Map<String, Object> with(Map<String, Object> fields, String field, Object value) {
		Map<String, Object> changed = new HashMap<>(fields);
		changed.put(field, value);
		return changed;
	}

}
