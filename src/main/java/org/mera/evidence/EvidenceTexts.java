package org.mera.evidence;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The words of the tab "Evidence". */
@RestController
class EvidenceTexts {

	private static final String PREFIX = "evidence.tab.";

	@GetMapping("/api/texts/evidence")
	Map<String, String> texts() {
		ResourceBundle bundle = ResourceBundle.getBundle("messages.evidence", Locale.ENGLISH);
		Map<String, String> texts = new TreeMap<>();
		bundle.keySet()
			.stream()
			.filter((key) -> key.startsWith(PREFIX))
			.forEach((key) -> texts.put(key.substring(PREFIX.length()), bundle.getString(key)));
		return texts;
	}

}
