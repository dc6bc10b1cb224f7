package org.mera.actionplan;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.springframework.core.io.Resource;
import org.springframework.util.StringUtils;

/**
 * A plan file's content. Line ends and a byte order mark do not belong to it, so that the
 * same plan saved on another system stays the same plan.
 *
 * @param name the file's name, for error messages
 * @param text what the file says, lines ending in {@code \n}
 */
record PlanFile(String name, String text) {

	static final int LONGEST = 1_000_000;

	/**
	 * Reads a file.
	 * @throws InvalidPlanException if it cannot be read as UTF-8 text
	 */
	static PlanFile of(Resource resource) {
		String filename = resource.getFilename();
		String name = StringUtils.hasText(filename) ? filename : resource.getDescription();
		PlanErrors errors = new PlanErrors(name);
		String text = decode(resource, errors);
		if (text.length() > LONGEST) {
			errors.add(1, 1, "", "file-too-long", LONGEST);
		}
		errors.throwIfAny();
		return new PlanFile(name, text);
	}

	private static String decode(Resource resource, PlanErrors errors) {
		byte[] bytes = new byte[0];
		try {
			bytes = resource.getContentAsByteArray();
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n").replace('\r', '\n');
		}
		catch (CharacterCodingException ex) {
			errors.add(firstUndecodableLine(bytes), 1, "", "encoding");
		}
		catch (IOException ex) {
			errors.add(1, 1, "", "unreadable", resource.getDescription());
		}
		return "";
	}

	private static int firstUndecodableLine(byte[] bytes) {
		// The lenient decoder shows where the strict one stopped.
		String text = new String(bytes, StandardCharsets.UTF_8);
		return lineAt(text, text.indexOf('\uFFFD'));
	}

	/** The line, counted from 1, in which a character stands. */
	int lineAt(int position) {
		return lineAt(this.text, position);
	}

	private static int lineAt(String text, int position) {
		return (int) text.substring(0, position).chars().filter((character) -> character == '\n').count() + 1;
	}

	String sha256() {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(this.text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
