package org.mera.webapps;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The texts of a module's plugins, from its message bundle, in the reader's language. */
@RestController
class TextsController {

	private final MessageSource messages;

	TextsController(MessageSource messages) {
		this.messages = messages;
	}

	/** All messages of {@code messages/<module>.properties} by key, arguments as {0}. */
	@GetMapping("/api/texts/{module:[a-z]+}")
	Map<String, String> texts(@PathVariable String module, Locale locale) throws IOException {
		ClassPathResource bundle = new ClassPathResource("messages/" + module + ".properties");
		if (!bundle.exists()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		Properties english = PropertiesLoaderUtils.loadProperties(new EncodedResource(bundle, "UTF-8"));
		Map<String, String> texts = new TreeMap<>();
		english.stringPropertyNames()
			.forEach((key) -> texts.put(key, this.messages.getMessage(key, null, english.getProperty(key), locale)));
		return texts;
	}

}
