package org.mera.survey;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A code printed on one slip, with which one online answer can be given. Only its hash is
 * kept, and that only until it is used.
 *
 * @param text twelve characters in three groups, none of them easily taken for another
 */
public record SurveyCode(String text) {

	private static final String CHARACTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

	private static final int LENGTH = 12;

	private static final SecureRandom RANDOM = new SecureRandom();

	static SurveyCode random() {
		String text = RANDOM.ints(LENGTH, 0, CHARACTERS.length())
			.mapToObj((each) -> String.valueOf(CHARACTERS.charAt(each)))
			.collect(Collectors.joining());
		return new SurveyCode(text.replaceAll("(.{4})(?=.)", "$1-"));
	}

	/** However it is typed: spaces, hyphens and small letters make no difference. */
	String hash(String surveyId) {
		String plain = this.text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(digest.digest((surveyId + ":" + plain).getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
